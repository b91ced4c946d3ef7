# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Recognition: analyse text, images and audio, and edit images with AI."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateFilter as JobStateFilter
    from cloudinfinite.common.job import JobStateFilterValue as JobStateFilterValue
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.common.job import SortOrder as SortOrder
    from cloudinfinite.common.job import SortOrderValue as SortOrderValue
    from cloudinfinite.recognition.ai_job import AiJobDetail as AiJobDetail
    from cloudinfinite.recognition.ai_job import AiJobInput as AiJobInput
    from cloudinfinite.recognition.ai_job import AiJobOperation as AiJobOperation
    from cloudinfinite.recognition.ai_job import AiJobTag as AiJobTag
    from cloudinfinite.recognition.ai_job import AiJobTagValue as AiJobTagValue
    from cloudinfinite.recognition.ai_job import CreateAiJobResponse as CreateAiJobResponse
    from cloudinfinite.recognition.analyze_images import AnalyzeImagesParams as AnalyzeImagesParams
    from cloudinfinite.recognition.analyze_images import (
        AnalyzeImagesRequest as AnalyzeImagesRequest,
    )
    from cloudinfinite.recognition.analyze_images import (
        AnalyzeImagesResponse as AnalyzeImagesResponse,
    )
    from cloudinfinite.recognition.analyze_images import CustomImageAnalysis as CustomImageAnalysis
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisContent as ImageAnalysisContent,
    )
    from cloudinfinite.recognition.analyze_images import ImageAnalysisInput as ImageAnalysisInput
    from cloudinfinite.recognition.analyze_images import ImageAnalysisLabel as ImageAnalysisLabel
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisLabelGroup as ImageAnalysisLabelGroup,
    )
    from cloudinfinite.recognition.analyze_images import ImageAnalysisLabels as ImageAnalysisLabels
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisMessage as ImageAnalysisMessage,
    )
    from cloudinfinite.recognition.analyze_images import ImageAnalysisPart as ImageAnalysisPart
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisPartDict as ImageAnalysisPartDict,
    )
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisPartType as ImageAnalysisPartType,
    )
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisPartTypeValue as ImageAnalysisPartTypeValue,
    )
    from cloudinfinite.recognition.analyze_images import ImageAnalysisResult as ImageAnalysisResult
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisSettings as ImageAnalysisSettings,
    )
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisTemplate as ImageAnalysisTemplate,
    )
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisTemplateValue as ImageAnalysisTemplateValue,
    )
    from cloudinfinite.recognition.analyze_images import ImageAnalysisType as ImageAnalysisType
    from cloudinfinite.recognition.analyze_images import (
        ImageAnalysisTypeValue as ImageAnalysisTypeValue,
    )
    from cloudinfinite.recognition.analyze_images import ImageDescription as ImageDescription
    from cloudinfinite.recognition.apply_face_effect import (
        ApplyFaceEffectParams as ApplyFaceEffectParams,
    )
    from cloudinfinite.recognition.apply_face_effect import (
        ApplyFaceEffectResponse as ApplyFaceEffectResponse,
    )
    from cloudinfinite.recognition.apply_face_effect import FaceEffect as FaceEffect
    from cloudinfinite.recognition.apply_face_effect import FaceEffectValue as FaceEffectValue
    from cloudinfinite.recognition.apply_face_effect import GenderChange as GenderChange
    from cloudinfinite.recognition.apply_face_effect import GenderChangeValue as GenderChangeValue
    from cloudinfinite.recognition.assess_quality import AssessQualityParams as AssessQualityParams
    from cloudinfinite.recognition.assess_quality import (
        AssessQualityResponse as AssessQualityResponse,
    )
    from cloudinfinite.recognition.cancel_ai_job import CancelAiJobParams as CancelAiJobParams
    from cloudinfinite.recognition.color_image import ColorImageParams as ColorImageParams
    from cloudinfinite.recognition.create_translation_job import (
        CreateTranslationJobRequest as CreateTranslationJobRequest,
    )
    from cloudinfinite.recognition.create_translation_job import (
        TranslationJobOperation as TranslationJobOperation,
    )
    from cloudinfinite.recognition.create_words_generalize_job import (
        CreateWordsGeneralizeJobRequest as CreateWordsGeneralizeJobRequest,
    )
    from cloudinfinite.recognition.create_words_generalize_job import (
        WordsGeneralizeJobOperation as WordsGeneralizeJobOperation,
    )
    from cloudinfinite.recognition.crop_image import CropImageParams as CropImageParams
    from cloudinfinite.recognition.cut_out_goods import CutOutGoodsParams as CutOutGoodsParams
    from cloudinfinite.recognition.cut_out_person import CutOutPersonParams as CutOutPersonParams
    from cloudinfinite.recognition.cut_out_subject import CutOutSubjectParams as CutOutSubjectParams
    from cloudinfinite.recognition.describe_ai_job import DescribeAiJobParams as DescribeAiJobParams
    from cloudinfinite.recognition.describe_ai_job import (
        DescribeAiJobResponse as DescribeAiJobResponse,
    )
    from cloudinfinite.recognition.describe_ai_jobs import (
        DescribeAiJobsParams as DescribeAiJobsParams,
    )
    from cloudinfinite.recognition.describe_ai_jobs import (
        DescribeAiJobsResponse as DescribeAiJobsResponse,
    )
    from cloudinfinite.recognition.detect_car import Car as Car
    from cloudinfinite.recognition.detect_car import DetectCarParams as DetectCarParams
    from cloudinfinite.recognition.detect_car import DetectCarResponse as DetectCarResponse
    from cloudinfinite.recognition.detect_car import NumberPlate as NumberPlate
    from cloudinfinite.recognition.detect_face import DetectFaceParams as DetectFaceParams
    from cloudinfinite.recognition.detect_face import DetectFaceResponse as DetectFaceResponse
    from cloudinfinite.recognition.detect_label import DetectLabelParams as DetectLabelParams
    from cloudinfinite.recognition.detect_label import DetectLabelResponse as DetectLabelResponse
    from cloudinfinite.recognition.detect_label import ImageLabel as ImageLabel
    from cloudinfinite.recognition.detect_label import LabelScene as LabelScene
    from cloudinfinite.recognition.detect_label import LabelSceneValue as LabelSceneValue
    from cloudinfinite.recognition.detect_label import SceneLabels as SceneLabels
    from cloudinfinite.recognition.detect_objects import DetectedObject as DetectedObject
    from cloudinfinite.recognition.detect_objects import DetectObjectsParams as DetectObjectsParams
    from cloudinfinite.recognition.detect_objects import (
        DetectObjectsResponse as DetectObjectsResponse,
    )
    from cloudinfinite.recognition.detect_pet import DetectPetParams as DetectPetParams
    from cloudinfinite.recognition.detect_pet import DetectPetResponse as DetectPetResponse
    from cloudinfinite.recognition.enhance_image import EnhanceImageParams as EnhanceImageParams
    from cloudinfinite.recognition.enlarge_image import EnlargeImageParams as EnlargeImageParams
    from cloudinfinite.recognition.enlarge_image import Magnification as Magnification
    from cloudinfinite.recognition.enlarge_image import MagnificationValue as MagnificationValue
    from cloudinfinite.recognition.get_action_sequence import (
        GetActionSequenceParams as GetActionSequenceParams,
    )
    from cloudinfinite.recognition.get_action_sequence import (
        GetActionSequenceResponse as GetActionSequenceResponse,
    )
    from cloudinfinite.recognition.get_live_code import GetLiveCodeParams as GetLiveCodeParams
    from cloudinfinite.recognition.get_live_code import GetLiveCodeResponse as GetLiveCodeResponse
    from cloudinfinite.recognition.id_card import CardSide as CardSide
    from cloudinfinite.recognition.id_card import CardSideValue as CardSideValue
    from cloudinfinite.recognition.id_card import IdCardAdvancedInfo as IdCardAdvancedInfo
    from cloudinfinite.recognition.id_card import IdCardConfig as IdCardConfig
    from cloudinfinite.recognition.id_card import IdCardConfigDict as IdCardConfigDict
    from cloudinfinite.recognition.id_card import IdCardInfo as IdCardInfo
    from cloudinfinite.recognition.id_card import RecognizeIdCardResponse as RecognizeIdCardResponse
    from cloudinfinite.recognition.liveness import LivenessResponse as LivenessResponse
    from cloudinfinite.recognition.liveness import LivenessType as LivenessType
    from cloudinfinite.recognition.liveness import LivenessTypeValue as LivenessTypeValue
    from cloudinfinite.recognition.make_qr_code import MakeQrCodeParams as MakeQrCodeParams
    from cloudinfinite.recognition.make_qr_code import MakeQrCodeResponse as MakeQrCodeResponse
    from cloudinfinite.recognition.read_qr_code import ReadQrCodeParams as ReadQrCodeParams
    from cloudinfinite.recognition.read_qr_code import ReadQrCodeResponse as ReadQrCodeResponse
    from cloudinfinite.recognition.recognize_all import FoundPedestrians as FoundPedestrians
    from cloudinfinite.recognition.recognize_all import FoundPets as FoundPets
    from cloudinfinite.recognition.recognize_all import FoundVehicles as FoundVehicles
    from cloudinfinite.recognition.recognize_all import RecognizeAllParams as RecognizeAllParams
    from cloudinfinite.recognition.recognize_all import RecognizeAllResponse as RecognizeAllResponse
    from cloudinfinite.recognition.recognize_body import Pedestrian as Pedestrian
    from cloudinfinite.recognition.recognize_body import RecognizeBodyParams as RecognizeBodyParams
    from cloudinfinite.recognition.recognize_body import (
        RecognizeBodyResponse as RecognizeBodyResponse,
    )
    from cloudinfinite.recognition.recognize_card import CardField as CardField
    from cloudinfinite.recognition.recognize_card import CardType as CardType
    from cloudinfinite.recognition.recognize_card import CardTypeValue as CardTypeValue
    from cloudinfinite.recognition.recognize_card import RecognizeCardParams as RecognizeCardParams
    from cloudinfinite.recognition.recognize_card import (
        RecognizeCardResponse as RecognizeCardResponse,
    )
    from cloudinfinite.recognition.recognize_game import GameLabel as GameLabel
    from cloudinfinite.recognition.recognize_game import RecognizeGameParams as RecognizeGameParams
    from cloudinfinite.recognition.recognize_game import (
        RecognizeGameResponse as RecognizeGameResponse,
    )
    from cloudinfinite.recognition.recognize_id_card import (
        RecognizeIdCardParams as RecognizeIdCardParams,
    )
    from cloudinfinite.recognition.recognize_liveness import (
        RecognizeLivenessParams as RecognizeLivenessParams,
    )
    from cloudinfinite.recognition.recognize_logo import Logo as Logo
    from cloudinfinite.recognition.recognize_logo import RecognizeLogoParams as RecognizeLogoParams
    from cloudinfinite.recognition.recognize_logo import (
        RecognizeLogoResponse as RecognizeLogoResponse,
    )
    from cloudinfinite.recognition.recognize_text import RecognizeTextParams as RecognizeTextParams
    from cloudinfinite.recognition.recognize_text import (
        RecognizeTextResponse as RecognizeTextResponse,
    )
    from cloudinfinite.recognition.repair_image import RepairImageParams as RepairImageParams
    from cloudinfinite.recognition.translate_text import TranslateTextParams as TranslateTextParams
    from cloudinfinite.recognition.translate_text import (
        TranslateTextResponse as TranslateTextResponse,
    )
    from cloudinfinite.recognition.upload_and_recognize_id_card import (
        UploadAndRecognizeIdCardParams as UploadAndRecognizeIdCardParams,
    )
    from cloudinfinite.recognition.upload_and_recognize_liveness import (
        UploadAndRecognizeLivenessParams as UploadAndRecognizeLivenessParams,
    )
    from cloudinfinite.results.recognition_results import ImageBox as ImageBox
    from cloudinfinite.results.recognition_results import ImageFinding as ImageFinding
    from cloudinfinite.results.recognition_results import ImageOutline as ImageOutline
    from cloudinfinite.results.recognition_results import ImagePoint as ImagePoint
    from cloudinfinite.results.recognition_results import QrCode as QrCode
    from cloudinfinite.results.text_detection import TextLine as TextLine
    from cloudinfinite.results.text_detection import TextWord as TextWord
    from cloudinfinite.results.text_detection import WordCorners as WordCorners
    from cloudinfinite.results.text_detection import WordOutline as WordOutline
    from cloudinfinite.results.translation_result import AiTranslateResult as AiTranslateResult
    from cloudinfinite.results.words_generalize_result import (
        WordsGeneralizeLabel as WordsGeneralizeLabel,
    )
    from cloudinfinite.results.words_generalize_result import (
        WordsGeneralizeResult as WordsGeneralizeResult,
    )
    from cloudinfinite.results.words_generalize_result import (
        WordsGeneralizeToken as WordsGeneralizeToken,
    )
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackMqConfig as CallBackMqConfig
    from cloudinfinite.settings.callback import CallBackMqConfigDict as CallBackMqConfigDict
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
    from cloudinfinite.settings.callback import KafkaConfig as KafkaConfig
    from cloudinfinite.settings.callback import KafkaConfigDict as KafkaConfigDict
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
    from cloudinfinite.settings.image_ocr import TextLanguage as TextLanguage
    from cloudinfinite.settings.image_ocr import TextLanguageValue as TextLanguageValue
    from cloudinfinite.settings.image_ocr import TextRecognition as TextRecognition
    from cloudinfinite.settings.image_ocr import TextRecognitionValue as TextRecognitionValue
    from cloudinfinite.settings.job_input import JobInput as JobInput
    from cloudinfinite.settings.job_output import JobOutput as JobOutput
    from cloudinfinite.settings.job_output import JobOutputDict as JobOutputDict
    from cloudinfinite.settings.translation import Translation as Translation
    from cloudinfinite.settings.translation import TranslationBasicType as TranslationBasicType
    from cloudinfinite.settings.translation import (
        TranslationBasicTypeValue as TranslationBasicTypeValue,
    )
    from cloudinfinite.settings.translation import TranslationDict as TranslationDict
    from cloudinfinite.settings.translation import TranslationInput as TranslationInput
    from cloudinfinite.settings.translation import TranslationLanguage as TranslationLanguage
    from cloudinfinite.settings.translation import (
        TranslationLanguageValue as TranslationLanguageValue,
    )
    from cloudinfinite.settings.translation import TranslationSourceType as TranslationSourceType
    from cloudinfinite.settings.translation import (
        TranslationSourceTypeValue as TranslationSourceTypeValue,
    )
    from cloudinfinite.settings.translation import TranslationTargetType as TranslationTargetType
    from cloudinfinite.settings.translation import (
        TranslationTargetTypeValue as TranslationTargetTypeValue,
    )
    from cloudinfinite.settings.words_generalize import NerMethod as NerMethod
    from cloudinfinite.settings.words_generalize import NerMethodValue as NerMethodValue
    from cloudinfinite.settings.words_generalize import SegMethod as SegMethod
    from cloudinfinite.settings.words_generalize import SegMethodValue as SegMethodValue
    from cloudinfinite.settings.words_generalize import WordsGeneralize as WordsGeneralize
    from cloudinfinite.settings.words_generalize import WordsGeneralizeDict as WordsGeneralizeDict
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.common.job": (
                "JobState JobStateFilter JobStateFilterValue JobStateValue SortOrder SortOrderValue"
            ),
            "cloudinfinite.recognition.ai_job": (
                "AiJobDetail AiJobInput AiJobOperation AiJobTag AiJobTagValue CreateAiJobResponse"
            ),
            "cloudinfinite.recognition.analyze_images": (
                "AnalyzeImagesParams AnalyzeImagesRequest AnalyzeImagesResponse "
                "CustomImageAnalysis ImageAnalysisContent ImageAnalysisInput "
                "ImageAnalysisLabel ImageAnalysisLabelGroup ImageAnalysisLabels "
                "ImageAnalysisMessage ImageAnalysisPart ImageAnalysisPartDict "
                "ImageAnalysisPartType ImageAnalysisPartTypeValue ImageAnalysisResult "
                "ImageAnalysisSettings ImageAnalysisTemplate ImageAnalysisTemplateValue "
                "ImageAnalysisType ImageAnalysisTypeValue ImageDescription"
            ),
            "cloudinfinite.recognition.apply_face_effect": (
                "ApplyFaceEffectParams ApplyFaceEffectResponse FaceEffect FaceEffectValue "
                "GenderChange GenderChangeValue"
            ),
            "cloudinfinite.recognition.assess_quality": "AssessQualityParams AssessQualityResponse",
            "cloudinfinite.recognition.cancel_ai_job": "CancelAiJobParams",
            "cloudinfinite.recognition.color_image": "ColorImageParams",
            "cloudinfinite.recognition.create_translation_job": (
                "CreateTranslationJobRequest TranslationJobOperation"
            ),
            "cloudinfinite.recognition.create_words_generalize_job": (
                "CreateWordsGeneralizeJobRequest WordsGeneralizeJobOperation"
            ),
            "cloudinfinite.recognition.crop_image": "CropImageParams",
            "cloudinfinite.recognition.cut_out_goods": "CutOutGoodsParams",
            "cloudinfinite.recognition.cut_out_person": "CutOutPersonParams",
            "cloudinfinite.recognition.cut_out_subject": "CutOutSubjectParams",
            "cloudinfinite.recognition.describe_ai_job": (
                "DescribeAiJobParams DescribeAiJobResponse"
            ),
            "cloudinfinite.recognition.describe_ai_jobs": (
                "DescribeAiJobsParams DescribeAiJobsResponse"
            ),
            "cloudinfinite.recognition.detect_car": (
                "Car DetectCarParams DetectCarResponse NumberPlate"
            ),
            "cloudinfinite.recognition.detect_face": "DetectFaceParams DetectFaceResponse",
            "cloudinfinite.recognition.detect_label": (
                "DetectLabelParams DetectLabelResponse ImageLabel LabelScene LabelSceneValue "
                "SceneLabels"
            ),
            "cloudinfinite.recognition.detect_objects": (
                "DetectObjectsParams DetectObjectsResponse DetectedObject"
            ),
            "cloudinfinite.recognition.detect_pet": "DetectPetParams DetectPetResponse",
            "cloudinfinite.recognition.enhance_image": "EnhanceImageParams",
            "cloudinfinite.recognition.enlarge_image": (
                "EnlargeImageParams Magnification MagnificationValue"
            ),
            "cloudinfinite.recognition.get_action_sequence": (
                "GetActionSequenceParams GetActionSequenceResponse"
            ),
            "cloudinfinite.recognition.get_live_code": "GetLiveCodeParams GetLiveCodeResponse",
            "cloudinfinite.recognition.id_card": (
                "CardSide CardSideValue IdCardAdvancedInfo IdCardConfig IdCardConfigDict "
                "IdCardInfo RecognizeIdCardResponse"
            ),
            "cloudinfinite.recognition.liveness": "LivenessResponse LivenessType LivenessTypeValue",
            "cloudinfinite.recognition.make_qr_code": "MakeQrCodeParams MakeQrCodeResponse",
            "cloudinfinite.recognition.read_qr_code": "ReadQrCodeParams ReadQrCodeResponse",
            "cloudinfinite.recognition.recognize_all": (
                "FoundPedestrians FoundPets FoundVehicles RecognizeAllParams RecognizeAllResponse"
            ),
            "cloudinfinite.recognition.recognize_body": (
                "Pedestrian RecognizeBodyParams RecognizeBodyResponse"
            ),
            "cloudinfinite.recognition.recognize_card": (
                "CardField CardType CardTypeValue RecognizeCardParams RecognizeCardResponse"
            ),
            "cloudinfinite.recognition.recognize_game": (
                "GameLabel RecognizeGameParams RecognizeGameResponse"
            ),
            "cloudinfinite.recognition.recognize_id_card": "RecognizeIdCardParams",
            "cloudinfinite.recognition.recognize_liveness": "RecognizeLivenessParams",
            "cloudinfinite.recognition.recognize_logo": (
                "Logo RecognizeLogoParams RecognizeLogoResponse"
            ),
            "cloudinfinite.recognition.recognize_text": "RecognizeTextParams RecognizeTextResponse",
            "cloudinfinite.recognition.repair_image": "RepairImageParams",
            "cloudinfinite.recognition.translate_text": "TranslateTextParams TranslateTextResponse",
            "cloudinfinite.recognition.upload_and_recognize_id_card": (
                "UploadAndRecognizeIdCardParams"
            ),
            "cloudinfinite.recognition.upload_and_recognize_liveness": (
                "UploadAndRecognizeLivenessParams"
            ),
            "cloudinfinite.results.recognition_results": (
                "ImageBox ImageFinding ImageOutline ImagePoint QrCode"
            ),
            "cloudinfinite.results.text_detection": "TextLine TextWord WordCorners WordOutline",
            "cloudinfinite.results.translation_result": "AiTranslateResult",
            "cloudinfinite.results.words_generalize_result": (
                "WordsGeneralizeLabel WordsGeneralizeResult WordsGeneralizeToken"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue KafkaConfig KafkaConfigDict MqMode "
                "MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.image_ocr": (
                "TextLanguage TextLanguageValue TextRecognition TextRecognitionValue"
            ),
            "cloudinfinite.settings.job_input": "JobInput",
            "cloudinfinite.settings.job_output": "JobOutput JobOutputDict",
            "cloudinfinite.settings.translation": (
                "Translation TranslationBasicType TranslationBasicTypeValue TranslationDict "
                "TranslationInput TranslationLanguage TranslationLanguageValue "
                "TranslationSourceType TranslationSourceTypeValue TranslationTargetType "
                "TranslationTargetTypeValue"
            ),
            "cloudinfinite.settings.words_generalize": (
                "NerMethod NerMethodValue SegMethod SegMethodValue WordsGeneralize "
                "WordsGeneralizeDict"
            ),
        },
    )
