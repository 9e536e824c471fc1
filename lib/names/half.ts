const POWERS = Float64Array.from({ length: 32 }, (_, exponent) => 2 ** (exponent - 15));
const SUBNORMAL = 2 ** -24;

/** A number of 16 bits (IEEE 754 binary16). */
export function half(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const size = exponent === 0 ? fraction * SUBNORMAL : (1 + fraction / 1024) * (POWERS[exponent] as number);
  return bits & 0x8000 ? -size : size;
}
