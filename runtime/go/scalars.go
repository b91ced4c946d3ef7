package core

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"
)

// Ptr returns a pointer to a value, for fields that may be absent.
func Ptr[T any](value T) *T { return &value }

// Value returns the value of a pointer, or the zero value if it is nil.
func Value[T any](pointer *T) T {
	if pointer == nil {
		var zero T
		return zero
	}
	return *pointer
}

// Decimal is an exact decimal number. The zero value is 0.
type Decimal struct{ text string }

// ParseDecimal parses a decimal number: an optional sign, and digits with at most one point.
func ParseDecimal(text string) (Decimal, error) {
	canonical, ok := decimalText(text)
	if !ok {
		return Decimal{}, fmt.Errorf("%q is not a decimal number of at most %d digits", text, mostDigits)
	}
	return Decimal{canonical}, nil
}

// NewDecimal returns a whole number as a Decimal.
func NewDecimal(value int64) Decimal { return Decimal{strconv.FormatInt(value, 10)} }

// DecimalFromFloat returns the shortest decimal number that parses as this float. It returns 0 for
// infinities and NaN.
func DecimalFromFloat(value float64) Decimal {
	text, _ := decimalText(strconv.FormatFloat(value, 'f', -1, 64))
	return Decimal{text}
}

// String returns the number in digits, including trailing zeros.
func (d Decimal) String() string {
	if d.text == "" {
		return "0"
	}
	return d.text
}

// Float64 returns the nearest float.
func (d Decimal) Float64() float64 {
	value, _ := strconv.ParseFloat(d.String(), 64)
	return value
}

// Rat returns the exact number.
func (d Decimal) Rat() *big.Rat {
	value, _ := new(big.Rat).SetString(d.String())
	return value
}

// Cmp returns -1, 0 or 1 if the number is below, equal to or above another.
func (d Decimal) Cmp(other Decimal) int { return compareDecimals(d.String(), other.String()) }

// MarshalText implements encoding.TextMarshaler.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Decimal) UnmarshalText(text []byte) error {
	value, err := ParseDecimal(string(text))
	if err == nil {
		*d = value
	}
	return err
}

// IntegerOrWord is an integer, or a word instead of one, such as auto.
type IntegerOrWord struct {
	Integer int64
	Word    string // not empty if it is a word
}

// String returns the number in digits, or the word.
func (v IntegerOrWord) String() string {
	if v.Word != "" {
		return v.Word
	}
	return strconv.FormatInt(v.Integer, 10)
}

// DecimalOrWord is a decimal number, or a word instead of one, such as auto.
type DecimalOrWord struct {
	Decimal Decimal
	Word    string // not empty if it is a word
}

// String returns the number in digits, or the word.
func (v DecimalOrWord) String() string {
	if v.Word != "" {
		return v.Word
	}
	return v.Decimal.String()
}

const mostDigits = 64

const space = " \t\r\n"

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func areDigits(text string) bool {
	for i := 0; i < len(text); i++ {
		if !isDigit(text[i]) {
			return false
		}
	}
	return text != ""
}

// integerText returns the canonical text of an integer, and whether the text is valid.
func integerText(text string) (string, bool) {
	sign, digits := splitSign(text)
	if !areDigits(digits) || len(digits) > mostDigits {
		return "", false
	}
	digits = strings.TrimLeft(digits, "0")
	if digits == "" {
		return "0", true
	}
	return sign + digits, true
}

// decimalText returns the canonical text of a decimal number, and whether the text is valid.
func decimalText(text string) (string, bool) {
	sign, digits := splitSign(text)
	whole, fraction, point := strings.Cut(digits, ".")
	if whole == "" && fraction == "" || whole != "" && !areDigits(whole) || fraction != "" && !areDigits(fraction) {
		return "", false
	}
	// A point without a digit before it counts as if 0 stood there.
	if max(len(whole), 1)+len(fraction) > mostDigits {
		return "", false
	}
	whole = strings.TrimLeft(whole, "0")
	if whole == "" {
		if strings.Trim(fraction, "0") == "" {
			sign = ""
		}
		whole = "0"
	}
	if !point || fraction == "" {
		return sign + whole, true
	}
	return sign + whole + "." + fraction, true
}

func splitSign(text string) (string, string) {
	if text != "" && (text[0] == '+' || text[0] == '-') {
		return strings.TrimPrefix(text[:1], "+"), text[1:]
	}
	return "", text
}

// compareDecimals compares two canonical texts as numbers.
func compareDecimals(a, b string) int {
	negative := strings.HasPrefix(a, "-")
	if other := strings.HasPrefix(b, "-"); negative != other {
		if isZero(a) && isZero(b) {
			return 0
		}
		if negative {
			return -1
		}
		return 1
	} else if negative {
		a, b = b[1:], a[1:]
	}
	wholeA, fractionA, _ := strings.Cut(a, ".")
	wholeB, fractionB, _ := strings.Cut(b, ".")
	wholeA, wholeB = strings.TrimLeft(wholeA, "0"), strings.TrimLeft(wholeB, "0")
	if len(wholeA) != len(wholeB) {
		if len(wholeA) < len(wholeB) {
			return -1
		}
		return 1
	}
	if order := strings.Compare(wholeA, wholeB); order != 0 {
		return order
	}
	return strings.Compare(strings.TrimRight(fractionA, "0"), strings.TrimRight(fractionB, "0"))
}

func isZero(text string) bool { return strings.Trim(text, "-+0.") == "" }

// parseBoolean parses true, false, 1 or 0, ignoring the case of ASCII letters.
func parseBoolean(text string) (value, ok bool) {
	switch len(text) {
	case 1:
		return text == "1", text == "1" || text == "0"
	case 4:
		return true, equalFold(text, "true")
	case 5:
		return false, equalFold(text, "false")
	}
	return false, false
}

// equalFold compares texts, ignoring only the case of ASCII letters.
func equalFold(text, lower string) bool {
	return len(text) == len(lower) && lowerASCII(text) == lower
}

func lowerASCII(text string) string {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c >= 'A' && c <= 'Z' {
			lowered := []byte(text)
			for j := i; j < len(lowered); j++ {
				if c := lowered[j]; c >= 'A' && c <= 'Z' {
					lowered[j] = c + 'a' - 'A'
				}
			}
			return string(lowered)
		}
	}
	return text
}

// parseTimestamp parses a time with an offset.
func parseTimestamp(text string) (time.Time, bool) {
	const shape = "0000-00-00T00:00:00"
	if len(text) < len(shape)+1 {
		return time.Time{}, false
	}
	for i := 0; i < len(shape); i++ {
		switch c := text[i]; {
		case shape[i] == '0':
			if !isDigit(c) {
				return time.Time{}, false
			}
		case c != shape[i] && (shape[i] != 'T' || c != ' '):
			return time.Time{}, false
		}
	}
	number := func(from, to int) int {
		value, _ := strconv.Atoi(text[from:to])
		return value
	}
	year, month, day := number(0, 4), number(5, 7), number(8, 10)
	hour, minute, second := number(11, 13), number(14, 16), number(17, 19)
	rest, nanos := text[len(shape):], 0
	if rest[0] == '.' {
		end := 1
		for end < len(rest) && isDigit(rest[end]) {
			end++
		}
		if end < 2 || end > 10 {
			return time.Time{}, false
		}
		nanos, _ = strconv.Atoi(rest[1:end] + "000000000"[:10-end])
		rest = rest[end:]
	}
	offset, ok := parseOffset(rest)
	if !ok || year < 1 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59 {
		return time.Time{}, false
	}
	value := time.Date(year, time.Month(month), day, hour, minute, second, nanos, zone(offset))
	return value, value.Day() == day
}

func zone(offset int) *time.Location {
	if offset == 0 {
		return time.UTC
	}
	return time.FixedZone("", offset)
}

func parseOffset(text string) (int, bool) {
	if text == "Z" {
		return 0, true
	}
	if len(text) == 6 && text[3] == ':' {
		text = text[:3] + text[4:]
	}
	if len(text) != 5 || text[0] != '+' && text[0] != '-' || !areDigits(text[1:]) {
		return 0, false
	}
	hours, _ := strconv.Atoi(text[1:3])
	minutes, _ := strconv.Atoi(text[3:])
	if hours > 23 || minutes > 59 {
		return 0, false
	}
	if text[0] == '-' {
		return -(hours*3600 + minutes*60), true
	}
	return hours*3600 + minutes*60, true
}

// timestampText returns the canonical text of a time, and whether it has one.
func timestampText(value time.Time) (string, bool) {
	if _, offset := value.Zone(); offset%60 != 0 || offset <= -86400 || offset >= 86400 {
		value = value.UTC()
	}
	if year := value.Year(); year < 1 || year > 9999 {
		return "", false
	}
	return value.Format("2006-01-02T15:04:05-0700"), true
}
