# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Images: processing and inspecting them, and a bucket's image settings: styles, compression,
protection.
"""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.images.delete_guetzli import DeleteGuetzliParams as DeleteGuetzliParams
    from cloudinfinite.images.delete_image_slim import (
        DeleteImageSlimParams as DeleteImageSlimParams,
    )
    from cloudinfinite.images.delete_origin_protect import (
        DeleteOriginProtectParams as DeleteOriginProtectParams,
    )
    from cloudinfinite.images.delete_style import DeleteStyleParams as DeleteStyleParams
    from cloudinfinite.images.delete_style import DeleteStyleRequest as DeleteStyleRequest
    from cloudinfinite.images.describe_guetzli import DescribeGuetzliParams as DescribeGuetzliParams
    from cloudinfinite.images.describe_guetzli import (
        DescribeGuetzliResponse as DescribeGuetzliResponse,
    )
    from cloudinfinite.images.describe_hotlink import DescribeHotlinkParams as DescribeHotlinkParams
    from cloudinfinite.images.describe_hotlink import (
        DescribeHotlinkResponse as DescribeHotlinkResponse,
    )
    from cloudinfinite.images.describe_image_slim import (
        DescribeImageSlimParams as DescribeImageSlimParams,
    )
    from cloudinfinite.images.describe_image_slim import (
        DescribeImageSlimResponse as DescribeImageSlimResponse,
    )
    from cloudinfinite.images.describe_origin_protect import (
        DescribeOriginProtectParams as DescribeOriginProtectParams,
    )
    from cloudinfinite.images.describe_origin_protect import (
        DescribeOriginProtectResponse as DescribeOriginProtectResponse,
    )
    from cloudinfinite.images.describe_style import DescribeStyleParams as DescribeStyleParams
    from cloudinfinite.images.describe_style import DescribeStyleRequest as DescribeStyleRequest
    from cloudinfinite.images.describe_style import DescribeStyleResponse as DescribeStyleResponse
    from cloudinfinite.images.describe_style import StyleRule as StyleRule
    from cloudinfinite.images.get_image_average_color import (
        GetImageAverageColorParams as GetImageAverageColorParams,
    )
    from cloudinfinite.images.get_image_average_color import (
        GetImageAverageColorResponse as GetImageAverageColorResponse,
    )
    from cloudinfinite.images.get_image_exif import GetImageExifParams as GetImageExifParams
    from cloudinfinite.images.get_image_info import GetImageInfoParams as GetImageInfoParams
    from cloudinfinite.images.get_image_info import GetImageInfoResponse as GetImageInfoResponse
    from cloudinfinite.images.hotlink import HotlinkType as HotlinkType
    from cloudinfinite.images.hotlink import HotlinkTypeValue as HotlinkTypeValue
    from cloudinfinite.images.image_processing import OriginalImage as OriginalImage
    from cloudinfinite.images.image_processing import OriginalImageInfo as OriginalImageInfo
    from cloudinfinite.images.image_processing import PicOperations as PicOperations
    from cloudinfinite.images.image_processing import PicOperationsDict as PicOperationsDict
    from cloudinfinite.images.image_processing import PicRule as PicRule
    from cloudinfinite.images.image_processing import PicRuleDict as PicRuleDict
    from cloudinfinite.images.image_processing import ProcessedImage as ProcessedImage
    from cloudinfinite.images.image_processing import ProcessResults as ProcessResults
    from cloudinfinite.images.image_rule import AutoOrientStep as AutoOrientStep
    from cloudinfinite.images.image_rule import BlurStep as BlurStep
    from cloudinfinite.images.image_rule import BrightnessStep as BrightnessStep
    from cloudinfinite.images.image_rule import CircleStep as CircleStep
    from cloudinfinite.images.image_rule import ContrastStep as ContrastStep
    from cloudinfinite.images.image_rule import CropStep as CropStep
    from cloudinfinite.images.image_rule import CutStep as CutStep
    from cloudinfinite.images.image_rule import FaceCropStep as FaceCropStep
    from cloudinfinite.images.image_rule import FlipStep as FlipStep
    from cloudinfinite.images.image_rule import FormatStep as FormatStep
    from cloudinfinite.images.image_rule import GrayscaleStep as GrayscaleStep
    from cloudinfinite.images.image_rule import IgnoreErrorStep as IgnoreErrorStep
    from cloudinfinite.images.image_rule import ImageFit as ImageFit
    from cloudinfinite.images.image_rule import ImageFitValue as ImageFitValue
    from cloudinfinite.images.image_rule import ImageFlip as ImageFlip
    from cloudinfinite.images.image_rule import ImageFlipValue as ImageFlipValue
    from cloudinfinite.images.image_rule import ImageFormat as ImageFormat
    from cloudinfinite.images.image_rule import ImageFormatValue as ImageFormatValue
    from cloudinfinite.images.image_rule import ImageGravity as ImageGravity
    from cloudinfinite.images.image_rule import ImageGravityValue as ImageGravityValue
    from cloudinfinite.images.image_rule import ImageRule as ImageRule
    from cloudinfinite.images.image_rule import InterlaceStep as InterlaceStep
    from cloudinfinite.images.image_rule import LimitSizeStep as LimitSizeStep
    from cloudinfinite.images.image_rule import LowestQualityStep as LowestQualityStep
    from cloudinfinite.images.image_rule import QualityStep as QualityStep
    from cloudinfinite.images.image_rule import ReduceFramesStep as ReduceFramesStep
    from cloudinfinite.images.image_rule import RelativeQualityStep as RelativeQualityStep
    from cloudinfinite.images.image_rule import RotateStep as RotateStep
    from cloudinfinite.images.image_rule import RoundCornersStep as RoundCornersStep
    from cloudinfinite.images.image_rule import SharpenStep as SharpenStep
    from cloudinfinite.images.image_rule import StripStep as StripStep
    from cloudinfinite.images.image_rule import StyleStep as StyleStep
    from cloudinfinite.images.image_rule import ThumbnailStep as ThumbnailStep
    from cloudinfinite.images.image_rule import ViewStep as ViewStep
    from cloudinfinite.images.image_rule import WatermarkImageStep as WatermarkImageStep
    from cloudinfinite.images.image_rule import WatermarkOverflow as WatermarkOverflow
    from cloudinfinite.images.image_rule import WatermarkOverflowValue as WatermarkOverflowValue
    from cloudinfinite.images.image_rule import WatermarkScale as WatermarkScale
    from cloudinfinite.images.image_rule import WatermarkScaleValue as WatermarkScaleValue
    from cloudinfinite.images.image_rule import WatermarkTextStep as WatermarkTextStep
    from cloudinfinite.images.image_setting import ImageSettingStatus as ImageSettingStatus
    from cloudinfinite.images.image_setting import (
        ImageSettingStatusValue as ImageSettingStatusValue,
    )
    from cloudinfinite.images.image_slim import SlimMode as SlimMode
    from cloudinfinite.images.image_slim import SlimModeValue as SlimModeValue
    from cloudinfinite.images.image_slim import SlimSuffix as SlimSuffix
    from cloudinfinite.images.image_slim import SlimSuffixes as SlimSuffixes
    from cloudinfinite.images.image_slim import SlimSuffixValue as SlimSuffixValue
    from cloudinfinite.images.inspect_image import InspectImageParams as InspectImageParams
    from cloudinfinite.images.inspect_image import InspectImageResponse as InspectImageResponse
    from cloudinfinite.images.process_image import ProcessImageParams as ProcessImageParams
    from cloudinfinite.images.process_stored_image import (
        ProcessStoredImageParams as ProcessStoredImageParams,
    )
    from cloudinfinite.images.process_stored_image import (
        ProcessStoredImageResponse as ProcessStoredImageResponse,
    )
    from cloudinfinite.images.set_guetzli import SetGuetzliParams as SetGuetzliParams
    from cloudinfinite.images.set_hotlink import SetHotlinkParams as SetHotlinkParams
    from cloudinfinite.images.set_hotlink import SetHotlinkRequest as SetHotlinkRequest
    from cloudinfinite.images.set_image_slim import SetImageSlimParams as SetImageSlimParams
    from cloudinfinite.images.set_image_slim import SetImageSlimRequest as SetImageSlimRequest
    from cloudinfinite.images.set_origin_protect import ProtectedSuffix as ProtectedSuffix
    from cloudinfinite.images.set_origin_protect import ProtectedSuffixValue as ProtectedSuffixValue
    from cloudinfinite.images.set_origin_protect import (
        SetOriginProtectParams as SetOriginProtectParams,
    )
    from cloudinfinite.images.set_origin_protect import (
        SetOriginProtectRequest as SetOriginProtectRequest,
    )
    from cloudinfinite.images.set_style import SetStyleParams as SetStyleParams
    from cloudinfinite.images.set_style import SetStyleRequest as SetStyleRequest
    from cloudinfinite.results.recognition_results import ImageOutline as ImageOutline
    from cloudinfinite.results.recognition_results import QrCode as QrCode
else:
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.images.delete_guetzli": "DeleteGuetzliParams",
            "cloudinfinite.images.delete_image_slim": "DeleteImageSlimParams",
            "cloudinfinite.images.delete_origin_protect": "DeleteOriginProtectParams",
            "cloudinfinite.images.delete_style": "DeleteStyleParams DeleteStyleRequest",
            "cloudinfinite.images.describe_guetzli": (
                "DescribeGuetzliParams DescribeGuetzliResponse"
            ),
            "cloudinfinite.images.describe_hotlink": (
                "DescribeHotlinkParams DescribeHotlinkResponse"
            ),
            "cloudinfinite.images.describe_image_slim": (
                "DescribeImageSlimParams DescribeImageSlimResponse"
            ),
            "cloudinfinite.images.describe_origin_protect": (
                "DescribeOriginProtectParams DescribeOriginProtectResponse"
            ),
            "cloudinfinite.images.describe_style": (
                "DescribeStyleParams DescribeStyleRequest DescribeStyleResponse StyleRule"
            ),
            "cloudinfinite.images.get_image_average_color": (
                "GetImageAverageColorParams GetImageAverageColorResponse"
            ),
            "cloudinfinite.images.get_image_exif": "GetImageExifParams",
            "cloudinfinite.images.get_image_info": "GetImageInfoParams GetImageInfoResponse",
            "cloudinfinite.images.hotlink": "HotlinkType HotlinkTypeValue",
            "cloudinfinite.images.image_processing": (
                "OriginalImage OriginalImageInfo PicOperations PicOperationsDict PicRule "
                "PicRuleDict ProcessResults ProcessedImage"
            ),
            "cloudinfinite.images.image_rule": (
                "AutoOrientStep BlurStep BrightnessStep CircleStep ContrastStep CropStep "
                "CutStep FaceCropStep FlipStep FormatStep GrayscaleStep IgnoreErrorStep "
                "ImageFit ImageFitValue ImageFlip ImageFlipValue ImageFormat ImageFormatValue"
                " ImageGravity ImageGravityValue ImageRule InterlaceStep LimitSizeStep "
                "LowestQualityStep QualityStep ReduceFramesStep RelativeQualityStep "
                "RotateStep RoundCornersStep SharpenStep StripStep StyleStep ThumbnailStep "
                "ViewStep WatermarkImageStep WatermarkOverflow WatermarkOverflowValue "
                "WatermarkScale WatermarkScaleValue WatermarkTextStep"
            ),
            "cloudinfinite.images.image_setting": "ImageSettingStatus ImageSettingStatusValue",
            "cloudinfinite.images.image_slim": (
                "SlimMode SlimModeValue SlimSuffix SlimSuffixValue SlimSuffixes"
            ),
            "cloudinfinite.images.inspect_image": "InspectImageParams InspectImageResponse",
            "cloudinfinite.images.process_image": "ProcessImageParams",
            "cloudinfinite.images.process_stored_image": (
                "ProcessStoredImageParams ProcessStoredImageResponse"
            ),
            "cloudinfinite.images.set_guetzli": "SetGuetzliParams",
            "cloudinfinite.images.set_hotlink": "SetHotlinkParams SetHotlinkRequest",
            "cloudinfinite.images.set_image_slim": "SetImageSlimParams SetImageSlimRequest",
            "cloudinfinite.images.set_origin_protect": (
                "ProtectedSuffix ProtectedSuffixValue SetOriginProtectParams "
                "SetOriginProtectRequest"
            ),
            "cloudinfinite.images.set_style": "SetStyleParams SetStyleRequest",
            "cloudinfinite.results.recognition_results": "ImageOutline QrCode",
        },
    )
