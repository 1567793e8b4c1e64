/**
 * Text with plain letters, digits and signs for the full-width ones that some keyboards type
 * ("７０％"). Only those: general compatibility forms would turn a footnote mark into a digit
 * ("5²" into "52").
 */
export function toHalfWidth(text: string): string {
  return text.replaceAll(/[\uFF01-\uFF5E]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
