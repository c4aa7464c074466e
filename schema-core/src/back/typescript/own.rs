//! Types and functions that a module needs besides what the definition says; only those that it uses are written.
//!
//! A word between two `@` is a name: that of one of these, or a global.

use super::scope::Scope;

/// A name and its text, types first; whatever a text needs stands further down.
struct Own {
    name: &'static str,
    is_type: bool,
    text: &'static str,
}

const fn ty(name: &'static str, text: &'static str) -> Own {
    Own {
        name,
        is_type: true,
        text,
    }
}

const fn function(name: &'static str, text: &'static str) -> Own {
    Own {
        name,
        is_type: false,
        text,
    }
}

#[rustfmt::skip]
static ALL: &[Own] = &[
    function("refuse", r#"function @refuse@(
  context: @z@.RefinementCtx,
  check: string,
  path: string[],
  message = `does not satisfy ${check}`,
): void {
  context.addIssue({ code: "custom", message, path, params: { check } });
}
"#),
    function("smallInt", r#"/** An integer of 16 bits. */
function @smallInt@() {
  return @z@.int().min(-32768).max(32767);
}
"#),
    function("oid", r#"/** An unsigned integer of 32 bits. */
function @oid@() {
  return @z@.int().min(0).max(4294967295);
}
"#),
    function("bigIntText", r#"/** An integer of 64 bits, as digits. */
function @bigIntText@() {
  return @z@
    .string()
    .refine(
      (value) =>
        /^-?\d{1,19}$/.test(value) &&
        @z@.int64().safeParse(@BigInt@(value)).success,
      "expected an integer of 64 bits",
    );
}
"#),
    function("decimal", r#"/** A decimal number with at most so many digits, so many of them behind its point. */
function @decimal@(precision: number, scale: number) {
  return @z@
    .string()
    .refine(
      (value) => @fitsDecimal@(value, precision, scale),
      `expected a number of ${precision} digits, ${scale} of them behind the point`,
    );
}
"#),
    function("anyDecimal", r#"/** A decimal number. */
function @anyDecimal@() {
  return @z@
    .string()
    .refine(
      (value) => @decimalDigits@(value) !== undefined,
      "expected a decimal number",
    );
}
"#),
    function("decimalNumber", r#"/** A number with at most so many digits, so many of them behind its point. */
function @decimalNumber@(precision: number, scale: number) {
  return @z@
    .number()
    .refine(
      (value) => @fitsDecimal@(@String@(value), precision, scale),
      `expected a number of ${precision} digits, ${scale} of them behind the point`,
    );
}
"#),
    function("decimalObject", r#"/** A decimal.js number with at most so many digits, so many of them behind its point. */
function @decimalObject@(precision: number, scale: number) {
  return @z@.custom<@DecimalJsLike@>(
    (value) =>
      @isDecimalJs@(value) && @fitsDecimal@(value.toFixed(), precision, scale),
    `expected a number of ${precision} digits, ${scale} of them behind the point`,
  );
}
"#),
    function("anyDecimalObject", r#"/** A decimal.js number. */
function @anyDecimalObject@() {
  return @z@.custom<@DecimalJsLike@>(
    (value) =>
      @isDecimalJs@(value) && @decimalDigits@(value.toFixed()) !== undefined,
    "expected a decimal number",
  );
}
"#),
    function("isDecimalJs", r#"function @isDecimalJs@(value: unknown): value is @DecimalJsLike@ {
  return (
    typeof value === "object" &&
    value !== null &&
    "toFixed" in value &&
    typeof value.toFixed === "function"
  );
}
"#),
    function("fitsDecimal", r#"function @fitsDecimal@(value: string, precision: number, scale: number): boolean {
  const digits = @decimalDigits@(value);
  return (
    digits !== undefined &&
    digits.whole.length <= precision - scale &&
    digits.part.length <= scale
  );
}
"#),
    function("compareDecimals", r#"/** Less than zero, zero or more, as the first number is less than, equal to or greater than the second. */
function @compareDecimals@(left: string, right: string): number {
  const [a, b] = [@decimalDigits@(left), @decimalDigits@(right)];
  if (a === undefined || b === undefined) {
    return @Number@.NaN;
  }
  const places = @Math@.max(a.part.length, b.part.length);
  const [x, y] = [a, b].map(({ sign, whole, part }) =>
    @BigInt@(`${sign}${whole}${part.padEnd(places, "0")}` || "0"),
  ) as [bigint, bigint];
  return x < y ? -1 : x > y ? 1 : 0;
}
"#),
    function("decimalDigits", r#"/** The digits of a number before and behind its point, without zeros that say nothing. */
function @decimalDigits@(value: string) {
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(value);
  const [, sign = "", before = "", behind = "", exponent = "0"] = found ?? [];
  if (before === "" && behind === "") {
    return undefined;
  }
  const shift = @Number@(exponent);
  const all =
    "0".repeat(@Math@.max(0, -shift - before.length)) +
    before +
    behind +
    "0".repeat(@Math@.max(0, shift - behind.length));
  const point = @Math@.max(0, before.length + shift);
  const whole = all.slice(0, point).replace(/^0+/, "");
  const part = all.slice(point).replace(/0+$/, "");
  const isZero = whole === "" && part === "";
  return { sign: sign === "-" && !isZero ? "-" : "", whole, part };
}
"#),
    function("json", r#"/** What JSON can say. */
function @json@(): @z@.ZodType<@JsonValue@> {
  return @z@.json();
}
"#),
    function("bytes", r#"/** Bytes. */
function @bytes@() {
  return @z@.custom<@Bytes@>(
    (value) => value instanceof @Uint8Array@,
    "expected bytes",
  );
}
"#),
    function("bits", r#"/** Zeros and ones, from the least to the most that there may be. */
function @bits@(least: number, most: number) {
  return @z@
    .string()
    .refine(
      (value) =>
        /^[01]*$/.test(value) && value.length >= least && value.length <= most,
      `expected ${least === most ? most : `at most ${most}`} zeros and ones`,
    );
}
"#),
    function("varChar", r#"/** Text of at most so many characters. */
function @varChar@(most: number) {
  return @z@
    .string()
    .refine(
      (value) => @characters@(value) <= most,
      `expected at most ${most} characters`,
    );
}
"#),
    function("equals", r#"/** Whether two values are the same, whatever the compiler knows of them. */
function @equals@(one: unknown, other: unknown): boolean {
  return one === other;
}
"#),
    function("characters", r#"/** How many characters a text has; its `length` counts some of them twice. */
function @characters@(value: string): number {
  return [...value].length;
}
"#),
    function("trimmed", r#"/** The text without the blanks around it. */
function @trimmed@(value: string): string {
  return value.replace(/^ +/, "").replace(/ +$/, "");
}
"#),
    ty("JsonValue", r#"/** What JSON can say. */
export type @JsonValue@ =
  | string
  | number
  | boolean
  | null
  | @JsonValue@[]
  | { [Key in string]?: @JsonValue@ };
"#),
    ty("Bytes", r#"/** Bytes in memory of their own, as Prisma's client returns them. */
export type @Bytes@ = ReturnType<@Uint8Array@["slice"]>;
"#),
    ty("DecimalJsLike", r#"/** A number of decimal.js, as Prisma's client returns it. */
export interface @DecimalJsLike@ {
  readonly d: number[];
  readonly e: number;
  readonly s: number;
  toFixed(): string;
}
"#),
    ty("Columns", r#"/** A schema for each column. */
type @Columns@<T> = { [Key in keyof T]-?: @z@.ZodType<T[Key]> };
"#),
    ty("NewColumns", r#"/** A schema for each column, of which some need not be there. */
type @NewColumns@<T> = {
  [Key in keyof T]-?: @z@.ZodType<T[Key] | undefined>;
};
"#),
    ty("Loose", r#"/** Some of the columns. */
type @Loose@<T> = { [Key in keyof T]?: T[Key] | undefined };
"#),
];

/// The functions that are used, and what they use.
pub(super) fn functions(scope: &mut Scope<'_>) -> Vec<String> {
    written(scope, false)
}

/// The types that are used; asked after [`functions`], which use them too.
pub(super) fn types(scope: &mut Scope<'_>) -> Vec<String> {
    written(scope, true)
}

fn written(scope: &mut Scope<'_>, types: bool) -> Vec<String> {
    let mut blocks = Vec::new();
    for one in ALL.iter().filter(|one| one.is_type == types) {
        if scope.uses(one.name) {
            blocks.push(filled(scope, one.text));
        }
    }
    blocks
}

/// The text with its names.
fn filled(scope: &mut Scope<'_>, text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, piece) in text.split('@').enumerate() {
        if at % 2 == 0 {
            out.push_str(piece);
        } else if let Some(one) = ALL.iter().find(|one| one.name == piece) {
            out.push_str(&scope.own(one.name));
        } else if piece == "z" {
            out.push_str(&scope.z());
        } else {
            out.push_str(&scope.names.global(piece));
        }
    }
    out
}
