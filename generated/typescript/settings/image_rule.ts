// Generated from spec/settings/image_rule.xsd (97a327f1e78eb307).
// Do not edit: change the spec and run `make generate`.

/**
 * `ThumbnailStep`, `CutStep`, `CropStep`, `FaceCropStep`, `CircleStep`, `RoundCornersStep`,
 * `RotateStep`, `AutoOrientStep`, `FlipStep`, `FormatStep`, `ReduceFramesStep`, `InterlaceStep`,
 * `QualityStep`, `RelativeQualityStep`, `LowestQualityStep`, `BlurStep`, `SharpenStep`,
 * `BrightnessStep`, `ContrastStep`, `GrayscaleStep`, `StripStep`, `LimitSizeStep`,
 * `IgnoreErrorStep`, `ViewStep`, `WatermarkTextStep`, `WatermarkImageStep` and `StyleStep`.
 */

import { $BinaryFlag } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { decimalKind, integerKind, textKind } from "../core/scalars.ts";
import { StepsText } from "../core/steps.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { DecimalInput } from "../core/types.ts";

export const $ImageRule: Scalar = {
  kind: textKind,
  minLength: 1,
};

/**
 * An image processing rule, such as `imageMogr2/thumbnail/200x/format/webp`. Up to ten parts,
 * joined by `|`, are applied in order.
 */
export class ImageRule extends StepsText {
  /** Scale an image. Set a width and a height, one of them, an area, or a percentage. */
  thumbnail(given: ThumbnailStep = {}): this {
    return this.with($ThumbnailStep, given);
  }

  /** Cut a rectangle out of an image. */
  cut(given: CutStep): this {
    return this.with($CutStep, given);
  }

  /** Crop an image to a size. */
  crop(given: CropStep = {}): this {
    return this.with($CropStep, given);
  }

  /** Scale and crop an image around the faces in it. */
  faceCrop(given: FaceCropStep): this {
    return this.with($FaceCropStep, given);
  }

  /** Crop an image to a circle around its centre. Not supported for GIF. */
  circle(given: CircleStep): this {
    return this.with($CircleStep, given);
  }

  /** Round the corners of an image. Not supported for GIF. */
  roundCorners(given: RoundCornersStep): this {
    return this.with($RoundCornersStep, given);
  }

  /** Rotate an image. */
  rotate(given: RotateStep): this {
    return this.with($RotateStep, given);
  }

  /** Rotate an image according to its EXIF data. */
  autoOrient(): this {
    return this.with($AutoOrientStep, {});
  }

  /** Flip an image. */
  flip(given: FlipStep): this {
    return this.with($FlipStep, given);
  }

  /** Convert an image to another format. */
  format(given: FormatStep): this {
    return this.with($FormatStep, given);
  }

  /** Reduce the number of frames of a GIF. */
  reduceFrames(given: ReduceFramesStep): this {
    return this.with($ReduceFramesStep, given);
  }

  /** Set whether a JPEG is progressive or baseline. */
  interlace(given: InterlaceStep = {}): this {
    return this.with($InterlaceStep, given);
  }

  /**
   * Set the quality of a JPEG or WebP image; without force, at most the quality of the original.
   */
  quality(given: QualityStep): this {
    return this.with($QualityStep, given);
  }

  /** Set the quality of an image relative to the original. */
  relativeQuality(given: RelativeQualityStep): this {
    return this.with($RelativeQualityStep, given);
  }

  /** Set the minimum quality of an image. */
  lowestQuality(given: LowestQualityStep): this {
    return this.with($LowestQualityStep, given);
  }

  /** Blur an image. */
  blur(given: BlurStep): this {
    return this.with($BlurStep, given);
  }

  /** Sharpen an image. */
  sharpen(given: SharpenStep): this {
    return this.with($SharpenStep, given);
  }

  /** Adjust the brightness of an image. */
  brightness(given: BrightnessStep): this {
    return this.with($BrightnessStep, given);
  }

  /** Adjust the contrast of an image. */
  contrast(given: ContrastStep): this {
    return this.with($ContrastStep, given);
  }

  /** Convert an image to grayscale. */
  grayscale(): this {
    return this.with($GrayscaleStep, {});
  }

  /** Remove EXIF and other metadata from an image. */
  strip(): this {
    return this.with($StripStep, {});
  }

  /** Limit the size of a JPEG file. */
  limitSize(given: LimitSizeStep): this {
    return this.with($LimitSizeStep, given);
  }

  /** Return the original image instead of an error if it is too large to process. */
  ignoreError(): this {
    return this.with($IgnoreErrorStep, {});
  }

  /**
   * Fit an image into a box, in one of five modes.
   *
   * A request needs at least one of `width`, `height`.
   */
  view(given: ViewStep): this {
    return this.with($ViewStep, given);
  }

  /** Add a text watermark to an image. */
  watermarkText(given: WatermarkTextStep): this {
    return this.with($WatermarkTextStep, given);
  }

  /** Add an image watermark from the same bucket. */
  watermarkImage(given: WatermarkImageStep): this {
    return this.with($WatermarkImageStep, given);
  }

  /** Apply a style of the bucket to an image. */
  style(given: StyleStep): this {
    return this.with($StyleStep, given);
  }
}

export const $ImageLength: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "9999",
};

export const $ImageOffset: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "0",
};

export const $ImageArea: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $ImageScale: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $ImageQuality: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "100",
};

export const $ImageAngle: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "360",
};

export const $ImageChange: Scalar = {
  kind: integerKind,
  minimum: "-100",
  maximum: "100",
};

export const $ImageSharpness: Scalar = {
  kind: integerKind,
  minimum: "10",
  maximum: "300",
};

export const $ImageBlurRadius: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "50",
};

export const $ImageBlurSigma: Scalar = {
  kind: decimalKind,
  exclusiveMinimum: "0",
};

export const $ImageFrames: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "100",
};

export const $ImageOpacity: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "100",
};

export const $ImageShare: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "1000",
};

export const $ImageFontSize: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $ImageMode: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "5",
};

/**
 * The mode for fitting an image to a width and a height.
 *
 *
 * - `most`: Fit inside the box, keeping the aspect ratio.
 * - `least`: Cover the box, keeping the aspect ratio.
 * - `exact`: Stretch to the box, ignoring the aspect ratio.
 * - `shrink`: Fit inside the box, keeping the aspect ratio; never enlarges the image.
 * - `enlarge`: Fit inside the box, keeping the aspect ratio; never shrinks the image.
 */
export type ImageFit = "most" | "least" | "exact" | "shrink" | "enlarge";

export const $ImageFit: Scalar = {
  kind: textKind,
  values: ["most", "least", "exact", "shrink", "enlarge"],
};

/**
 * A position on a three-by-three grid.
 *
 *
 * - `northwest`: Top left.
 * - `north`: Top centre.
 * - `northeast`: Top right.
 * - `west`: Left.
 * - `center`: Centre.
 * - `east`: Right.
 * - `southwest`: Bottom left.
 * - `south`: Bottom centre.
 * - `southeast`: Bottom right.
 */
export type ImageGravity =
  | "northwest"
  | "north"
  | "northeast"
  | "west"
  | "center"
  | "east"
  | "southwest"
  | "south"
  | "southeast";

export const $ImageGravity: Scalar = {
  kind: textKind,
  values: [
    "northwest",
    "north",
    "northeast",
    "west",
    "center",
    "east",
    "southwest",
    "south",
    "southeast",
  ],
};

/**
 * The direction in which to flip an image.
 *
 *
 * - `vertical`: Vertically.
 * - `horizontal`: Horizontally.
 */
export type ImageFlip = "vertical" | "horizontal";

export const $ImageFlip: Scalar = {
  kind: textKind,
  values: ["vertical", "horizontal"],
};

/**
 * An image format.
 *
 *
 * - `jpg`: JPEG.
 * - `bmp`: BMP.
 * - `gif`: GIF.
 * - `png`: PNG.
 * - `webp`: WebP.
 * - `yjpeg`: Optimised JPEG.
 * - `tpg`: TPG; must be enabled first.
 * - `heif`: HEIF; must be enabled first.
 * - `avif`: AVIF; must be enabled first.
 */
export type ImageFormat =
  | "jpg"
  | "bmp"
  | "gif"
  | "png"
  | "webp"
  | "yjpeg"
  | "tpg"
  | "heif"
  | "avif";

export const $ImageFormat: Scalar = {
  kind: textKind,
  values: ["jpg", "bmp", "gif", "png", "webp", "yjpeg", "tpg", "heif", "avif"],
};

/**
 * How to handle a watermark that is larger than the image.
 *
 *
 * - `1`: Scale the watermark down.
 * - `2`: Crop the watermark.
 */
export type WatermarkOverflow = "1" | "2";

export const $WatermarkOverflow: Scalar = {
  kind: textKind,
  values: ["1", "2"],
};

/**
 * The reference for the size of a watermark.
 *
 *
 * - `1`: The width of the image.
 * - `2`: The height of the image.
 * - `3`: The area of the image; the proportion is at most 250 thousandths.
 */
export type WatermarkScale = "1" | "2" | "3";

export const $WatermarkScale: Scalar = {
  kind: textKind,
  values: ["1", "2", "3"],
};

export const $StyleWord: Scalar = {
  kind: textKind,
  minLength: 1,
  except: /[^A-Za-z0-9\-_.]/u,
  says: "letters, digits, '-', '_' and '.'",
};

export const $SizeLimit: Scalar = {
  kind: textKind,
  minLength: 2,
  except: /[^0-9km]/u,
  says: "digits, 'k' and 'm'",
};

/** Scale an image. Set a width and a height, one of them, an area, or a percentage. */
export interface ThumbnailStep {
  /** The width. If set alone, the height follows the aspect ratio. 1 to 9999. */
  width?: number;
  /** The height. If set alone, the width follows the aspect ratio. 1 to 9999. */
  height?: number;
  /**
   * The fit mode if both width and height are set. One of `most`, `least`, `exact`, `shrink`,
   * `enlarge`. Default: `most`.
   */
  fit?: ImageFit;
  /** Whether to centre the image and fill the rest of the box: 1 for yes. 0 to 1. Default: `0`. */
  pad?: number;
  /** The fill colour, such as `#FF0000`. Default: `#FFFFFF`. */
  color?: string;
  /** The width and height, in percent of the original. At least 1. */
  scale?: number | bigint;
  /** The width, in percent of the original; the height is kept. At least 1. */
  scaleWidth?: number | bigint;
  /** The height, in percent of the original; the width is kept. At least 1. */
  scaleHeight?: number | bigint;
  /** The maximum area, in pixels. At least 1. */
  area?: number | bigint;
}

export const $ThumbnailStep: RecordTable = {
  name: "ThumbnailStep",
  fields: () => [
    ["Width", $ImageLength],
    ["Height", $ImageLength],
    ["Fit", $ImageFit],
    ["Pad", $BinaryFlag],
    ["Color", STRING, { base64url: true }],
    ["Scale", $ImageScale],
    ["ScaleWidth", $ImageScale],
    ["ScaleHeight", $ImageScale],
    ["Area", $ImageArea],
  ],
  step: {
    name: "thumbnail",
    within: "imageMogr2",
    forms: [
      ["thumbnail/!{Scale}p"],
      ["thumbnail/!{ScaleWidth}px"],
      ["thumbnail/!x{ScaleHeight}p"],
      ["thumbnail/!{Width}x{Height}r", "Fit", "least"],
      ["thumbnail/{Width}x{Height}!", "Fit", "exact"],
      ["thumbnail/{Width}x{Height}>", "Fit", "shrink"],
      ["thumbnail/{Width}x{Height}<", "Fit", "enlarge"],
      ["thumbnail/{Width}x{Height}[/pad/{Pad}][/color/{Color}]", "Fit", "most"],
      ["thumbnail/{Width}x{Height}[/pad/{Pad}][/color/{Color}]"],
      ["thumbnail/{Width}x"],
      ["thumbnail/x{Height}"],
      ["thumbnail/{Area}@"],
    ],
  },
};

/** Cut a rectangle out of an image. */
export interface CutStep {
  /** The width of the rectangle. 1 to 9999. */
  width: number;
  /** The height of the rectangle. 1 to 9999. */
  height: number;
  /** The distance from the left edge. At least 0. */
  dx: number | bigint;
  /** The distance from the top edge. At least 0. */
  dy: number | bigint;
}

export const $CutStep: RecordTable = {
  name: "CutStep",
  fields: () => [
    ["Width", $ImageLength, { required: true }],
    ["Height", $ImageLength, { required: true }],
    ["Dx", $ImageOffset, { required: true }],
    ["Dy", $ImageOffset, { required: true }],
  ],
  step: { name: "cut", within: "imageMogr2", forms: [["cut/{Width}x{Height}x{Dx}x{Dy}"]] },
};

/** Crop an image to a size. */
export interface CropStep {
  /** The width. 1 to 9999. */
  width?: number;
  /** The height. 1 to 9999. */
  height?: number;
  /** The part to keep. One of the values of `ImageGravity`. */
  gravity?: ImageGravity;
}

export const $CropStep: RecordTable = {
  name: "CropStep",
  fields: () => [
    ["Width", $ImageLength],
    ["Height", $ImageLength],
    ["Gravity", $ImageGravity],
  ],
  step: {
    name: "crop",
    within: "imageMogr2",
    forms: [
      ["crop/{Width}x{Height}[/gravity/{Gravity}]"],
      ["crop/{Width}x[/gravity/{Gravity}]"],
      ["crop/x{Height}[/gravity/{Gravity}]"],
    ],
  },
};

/** Scale and crop an image around the faces in it. */
export interface FaceCropStep {
  /** The width. 1 to 9999. */
  width: number;
  /** The height. 1 to 9999. */
  height: number;
}

export const $FaceCropStep: RecordTable = {
  name: "FaceCropStep",
  fields: () => [
    ["Width", $ImageLength, { required: true }],
    ["Height", $ImageLength, { required: true }],
  ],
  step: { name: "face crop", within: "imageMogr2", forms: [["scrop/{Width}x{Height}"]] },
};

/** Crop an image to a circle around its centre. Not supported for GIF. */
export interface CircleStep {
  /** The radius. 1 to 9999. */
  radius: number;
}

export const $CircleStep: RecordTable = {
  name: "CircleStep",
  fields: () => [["Radius", $ImageLength, { required: true }]],
  step: { name: "circle", within: "imageMogr2", forms: [["iradius/{Radius}"]] },
};

/** Round the corners of an image. Not supported for GIF. */
export interface RoundCornersStep {
  /** The radius of the corners. 1 to 9999. */
  radius: number;
}

export const $RoundCornersStep: RecordTable = {
  name: "RoundCornersStep",
  fields: () => [["Radius", $ImageLength, { required: true }]],
  step: { name: "round corners", within: "imageMogr2", forms: [["rradius/{Radius}"]] },
};

/** Rotate an image. */
export interface RotateStep {
  /** The angle. 0 to 360. */
  degrees: number;
}

export const $RotateStep: RecordTable = {
  name: "RotateStep",
  fields: () => [["Degrees", $ImageAngle, { required: true }]],
  step: { name: "rotate", within: "imageMogr2", forms: [["rotate/{Degrees}"]] },
};

/** Rotate an image according to its EXIF data. */
export type AutoOrientStep = Record<never, never>;

export const $AutoOrientStep: RecordTable = {
  name: "AutoOrientStep",
  fields: () => [],
  step: { name: "auto orient", within: "imageMogr2", forms: [["auto-orient"]] },
};

/** Flip an image. */
export interface FlipStep {
  /** The direction. One of `vertical`, `horizontal`. */
  direction: ImageFlip;
}

export const $FlipStep: RecordTable = {
  name: "FlipStep",
  fields: () => [["Direction", $ImageFlip, { required: true }]],
  step: { name: "flip", within: "imageMogr2", forms: [["flip/{Direction}"]] },
};

/** Convert an image to another format. */
export interface FormatStep {
  /** The target format. One of the values of `ImageFormat`. */
  format: ImageFormat;
}

export const $FormatStep: RecordTable = {
  name: "FormatStep",
  fields: () => [["Format", $ImageFormat, { required: true }]],
  step: { name: "format", within: "imageMogr2", forms: [["format/{Format}"]] },
};

/** Reduce the number of frames of a GIF. */
export interface ReduceFramesStep {
  /** The number of frames to keep. 1 to 100. */
  frames: number;
}

export const $ReduceFramesStep: RecordTable = {
  name: "ReduceFramesStep",
  fields: () => [["Frames", $ImageFrames, { required: true }]],
  step: { name: "reduce frames", within: "imageMogr2", forms: [["cgif/{Frames}"]] },
};

/** Set whether a JPEG is progressive or baseline. */
export interface InterlaceStep {
  /** 1 for progressive, 0 for baseline. 0 to 1. Default: `1`. */
  mode?: number;
}

export const $InterlaceStep: RecordTable = {
  name: "InterlaceStep",
  fields: () => [["Mode", $BinaryFlag]],
  step: { name: "interlace", within: "imageMogr2", forms: [["interlace/{Mode}"], ["interlace/1"]] },
};

/** Set the quality of a JPEG or WebP image; without force, at most the quality of the original. */
export interface QualityStep {
  /** The quality. 0 to 100. */
  quality: number;
  /** Whether the quality may exceed that of the original: 1 for yes. 0 to 1. Default: `0`. */
  force?: number;
}

export const $QualityStep: RecordTable = {
  name: "QualityStep",
  fields: () => [
    ["Quality", $ImageQuality, { required: true }],
    ["Force", $BinaryFlag],
  ],
  step: {
    name: "quality",
    within: "imageMogr2",
    forms: [
      ["quality/{Quality}!", "Force", "1"],
      ["quality/{Quality}", "Force", "0"],
      ["quality/{Quality}"],
    ],
  },
};

/** Set the quality of an image relative to the original. */
export interface RelativeQualityStep {
  /** The percentage. 0 to 100. */
  quality: number;
}

export const $RelativeQualityStep: RecordTable = {
  name: "RelativeQualityStep",
  fields: () => [["Quality", $ImageQuality, { required: true }]],
  step: { name: "relative quality", within: "imageMogr2", forms: [["rquality/{Quality}"]] },
};

/** Set the minimum quality of an image. */
export interface LowestQualityStep {
  /** The quality. 0 to 100. */
  quality: number;
}

export const $LowestQualityStep: RecordTable = {
  name: "LowestQualityStep",
  fields: () => [["Quality", $ImageQuality, { required: true }]],
  step: { name: "lowest quality", within: "imageMogr2", forms: [["lquality/{Quality}"]] },
};

/** Blur an image. */
export interface BlurStep {
  /** The radius. 1 to 50. */
  radius: number;
  /** The standard deviation. More than 0. */
  sigma: DecimalInput;
}

export const $BlurStep: RecordTable = {
  name: "BlurStep",
  fields: () => [
    ["Radius", $ImageBlurRadius, { required: true }],
    ["Sigma", $ImageBlurSigma, { required: true }],
  ],
  step: { name: "blur", within: "imageMogr2", forms: [["blur/{Radius}x{Sigma}"]] },
};

/** Sharpen an image. */
export interface SharpenStep {
  /** The amount of sharpening. 10 to 300. */
  value: number;
}

export const $SharpenStep: RecordTable = {
  name: "SharpenStep",
  fields: () => [["Value", $ImageSharpness, { required: true }]],
  step: { name: "sharpen", within: "imageMogr2", forms: [["sharpen/{Value}"]] },
};

/** Adjust the brightness of an image. */
export interface BrightnessStep {
  /** The adjustment. -100 to 100. */
  value: number;
}

export const $BrightnessStep: RecordTable = {
  name: "BrightnessStep",
  fields: () => [["Value", $ImageChange, { required: true }]],
  step: { name: "brightness", within: "imageMogr2", forms: [["bright/{Value}"]] },
};

/** Adjust the contrast of an image. */
export interface ContrastStep {
  /** The adjustment. -100 to 100. */
  value: number;
}

export const $ContrastStep: RecordTable = {
  name: "ContrastStep",
  fields: () => [["Value", $ImageChange, { required: true }]],
  step: { name: "contrast", within: "imageMogr2", forms: [["contrast/{Value}"]] },
};

/** Convert an image to grayscale. */
export type GrayscaleStep = Record<never, never>;

export const $GrayscaleStep: RecordTable = {
  name: "GrayscaleStep",
  fields: () => [],
  step: { name: "grayscale", within: "imageMogr2", forms: [["grayscale/1"]] },
};

/** Remove EXIF and other metadata from an image. */
export type StripStep = Record<never, never>;

export const $StripStep: RecordTable = {
  name: "StripStep",
  fields: () => [],
  step: { name: "strip", within: "imageMogr2", forms: [["strip"]] },
};

/** Limit the size of a JPEG file. */
export interface LimitSizeStep {
  /** The maximum size. At least 2 characters: digits, 'k' and 'm'. */
  size: string;
}

export const $LimitSizeStep: RecordTable = {
  name: "LimitSizeStep",
  fields: () => [["Size", $SizeLimit, { required: true }]],
  step: { name: "limit size", within: "imageMogr2", forms: [["size-limit/{Size}!"]] },
};

/** Return the original image instead of an error if it is too large to process. */
export type IgnoreErrorStep = Record<never, never>;

export const $IgnoreErrorStep: RecordTable = {
  name: "IgnoreErrorStep",
  fields: () => [],
  step: { name: "ignore error", within: "imageMogr2", forms: [["ignore-error/1"]] },
};

/**
 * Fit an image into a box, in one of five modes.
 *
 * A request needs at least one of `width`, `height`.
 */
export interface ViewStep {
  /**
   * The mode. 1: cover the box and crop. 2: fit inside the box. 3: cover the box. 4: cover the box,
   * by longer and shorter side. 5: like 4, and crop. 1 to 5.
   */
  mode: number;
  /** The width of the box; in modes 4 and 5, the length of its longer side. 1 to 9999. */
  width?: number;
  /** The height of the box; in modes 4 and 5, the length of its shorter side. 1 to 9999. */
  height?: number;
  /** The output format. One of the values of `ImageFormat`. */
  format?: ImageFormat;
  /** The absolute quality. 0 to 100. */
  quality?: number;
  /** The quality, in percent of the original. 0 to 100. */
  relativeQuality?: number;
  /** The minimum quality. 0 to 100. */
  lowestQuality?: number;
}

export const $ViewStep: RecordTable = {
  name: "ViewStep",
  fields: () => [
    ["Mode", $ImageMode, { required: true }],
    ["Width", $ImageLength],
    ["Height", $ImageLength],
    ["Format", $ImageFormat],
    ["Quality", $ImageQuality],
    ["RelativeQuality", $ImageQuality],
    ["LowestQuality", $ImageQuality],
  ],
  anyOf: [["Width", "Height"]],
  step: {
    name: "view",
    forms: [
      [
        "imageView2/{Mode}[/w/{Width}][/h/{Height}][/format/{Format}][/q/{Quality}][/rq/{RelativeQuality}][/lq/{LowestQuality}]",
      ],
    ],
  },
};

/** Add a text watermark to an image. */
export interface WatermarkTextStep {
  /** The text of the watermark. */
  text: string;
  /** The file name of a font that the service provides. Default: `tahoma.ttf`. */
  font?: string;
  /** The font size. At least 1. Default: `13`. */
  fontSize?: number | bigint;
  /** The colour, such as `#FF0000`. Default: `#3D3D3D`. */
  color?: string;
  /** The opacity. 1 to 100. Default: `90`. */
  opacity?: number;
  /** Whether to repeat the watermark across the image: 1 for yes. 0 to 1. */
  tile?: number;
  /** The angle of repeated watermarks. 0 to 360. Default: `0`. */
  degrees?: number;
  /** The position. One of the values of `ImageGravity`. Default: `southeast`. */
  gravity?: ImageGravity;
  /** The horizontal offset from the position. At least 0. Default: `0`. */
  dx?: number | bigint;
  /** The vertical offset from the position. At least 0. Default: `0`. */
  dy?: number | bigint;
  /** The strength of the text shadow, in percent. 0 to 100. Default: `0`. */
  shadow?: number;
}

export const $WatermarkTextStep: RecordTable = {
  name: "WatermarkTextStep",
  fields: () => [
    ["Text", STRING, { required: true, base64url: true }],
    ["Font", STRING, { base64url: true }],
    ["FontSize", $ImageFontSize],
    ["Fill", STRING, { key: "color", base64url: true }],
    ["Dissolve", $ImageOpacity, { key: "opacity" }],
    ["Batch", $BinaryFlag, { key: "tile" }],
    ["Degree", $ImageAngle, { key: "degrees" }],
    ["Gravity", $ImageGravity],
    ["Dx", $ImageOffset],
    ["Dy", $ImageOffset],
    ["Shadow", $ImageQuality],
  ],
  step: {
    name: "watermark text",
    forms: [
      [
        "watermark/2/text/{Text}[/font/{Font}][/fontsize/{FontSize}][/fill/{Fill}][/dissolve/{Dissolve}][/gravity/{Gravity}][/dx/{Dx}][/dy/{Dy}][/batch/{Batch}][/degree/{Degree}][/shadow/{Shadow}]",
      ],
    ],
  },
};

/** Add an image watermark from the same bucket. */
export interface WatermarkImageStep {
  /** The address of the watermark image in the bucket, which must start with `http://`. */
  url: string;
  /** The position. One of the values of `ImageGravity`. Default: `southeast`. */
  gravity?: ImageGravity;
  /** The horizontal offset from the position. At least 0. Default: `0`. */
  dx?: number | bigint;
  /** The vertical offset from the position. At least 0. Default: `0`. */
  dy?: number | bigint;
  /** How to handle a watermark that is larger than the image. One of `1`, `2`. */
  overflow?: WatermarkOverflow;
  /** The reference for the size of the watermark; requires the proportion. One of `1`, `2`, `3`. */
  scaleType?: WatermarkScale;
  /** The proportion of the watermark to the reference. 1 to 1000. */
  share?: number;
  /** The opacity. 1 to 100. Default: `90`. */
  opacity?: number;
  /** Whether to repeat the watermark across the image: 1 for yes. 0 to 1. */
  tile?: number;
  /** The angle of repeated watermarks. 0 to 360. Default: `0`. */
  degrees?: number;
}

export const $WatermarkImageStep: RecordTable = {
  name: "WatermarkImageStep",
  fields: () => [
    ["Image", STRING, { key: "url", required: true, base64url: true }],
    ["Gravity", $ImageGravity],
    ["Dx", $ImageOffset],
    ["Dy", $ImageOffset],
    ["Blogo", $WatermarkOverflow, { key: "overflow" }],
    ["ScaleType", $WatermarkScale],
    ["Share", $ImageShare],
    ["Dissolve", $ImageOpacity, { key: "opacity" }],
    ["Batch", $BinaryFlag, { key: "tile" }],
    ["Degree", $ImageAngle, { key: "degrees" }],
  ],
  step: {
    name: "watermark image",
    forms: [
      [
        "watermark/1/image/{Image}[/gravity/{Gravity}][/dx/{Dx}][/dy/{Dy}][/blogo/{Blogo}][/scatype/{ScaleType}][/spcent/{Share}][/dissolve/{Dissolve}][/batch/{Batch}][/degree/{Degree}]",
      ],
    ],
  },
};

/** Apply a style of the bucket to an image. */
export interface StyleStep {
  /** The name of the style. Not empty: letters, digits, '-', '_' and '.'. */
  name: string;
}

export const $StyleStep: RecordTable = {
  name: "StyleStep",
  fields: () => [["Name", $StyleWord, { required: true }]],
  step: { name: "style", forms: [["style/{Name}"]] },
};
