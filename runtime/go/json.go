package core

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

type jsonKind uint8

const (
	jsonNull jsonKind = iota
	jsonText
	jsonNumber
	jsonWord // true or false
	jsonList
	jsonObject
)

// jsonValue is a JSON value, with numbers as written, and objects with all their members.
type jsonValue struct {
	kind   jsonKind
	text   string
	mended bool // the text had half of a surrogate pair
	names  []string
	items  []jsonValue
}

type jsonReader struct {
	text string
	at   int
	most int // how deep objects and lists may nest
}

var errNotJSON = errUnreadable("it is not JSON")

// parseJSON reads a body in UTF-8 or UTF-16.
func parseJSON(body []byte, depth int) (jsonValue, error) {
	text, err := decodeJSON(body)
	if err != nil {
		return jsonValue{}, err
	}
	reader := &jsonReader{text: text, most: depth}
	value, err := reader.value(depth)
	if err != nil {
		return jsonValue{}, err
	}
	reader.skipSpace()
	if reader.at != len(reader.text) {
		return jsonValue{}, errNotJSON
	}
	return value, nil
}

func decodeJSON(body []byte) (string, error) {
	var text string
	ok := true
	switch {
	case bytes.HasPrefix(body, []byte("\xef\xbb\xbf")):
		text = string(body[3:])
	case bytes.HasPrefix(body, []byte("\xff\xfe")):
		text, ok = decodeUTF16(body[2:], false)
	case bytes.HasPrefix(body, []byte("\xfe\xff")):
		text, ok = decodeUTF16(body[2:], true)
	case len(body) > 1 && body[0] == 0:
		text, ok = decodeUTF16(body, true)
	case len(body) > 1 && body[1] == 0:
		text, ok = decodeUTF16(body, false)
	default:
		text = string(body)
	}
	if !ok || !utf8.ValidString(text) {
		return "", errUnreadable("it has bytes that do not fit its encoding")
	}
	return text, nil
}

func (j *jsonReader) skipSpace() {
	for j.at < len(j.text) && isSpace(j.text[j.at]) {
		j.at++
	}
}

func (j *jsonReader) take(c byte) bool {
	j.skipSpace()
	if j.at < len(j.text) && j.text[j.at] == c {
		j.at++
		return true
	}
	return false
}

func (j *jsonReader) value(depth int) (jsonValue, error) {
	j.skipSpace()
	if j.at >= len(j.text) {
		return jsonValue{}, errNotJSON
	}
	switch c := j.text[j.at]; c {
	case '{', '[':
		if depth == 0 {
			return jsonValue{}, errTooDeep
		}
		j.at++
		if c == '{' {
			return j.object(depth - 1)
		}
		return j.list(depth - 1)
	case '"':
		return j.string()
	case 't', 'f', 'n':
		for _, word := range [...]string{"true", "false", "null"} {
			if strings.HasPrefix(j.text[j.at:], word) {
				j.at += len(word)
				if word == "null" {
					return jsonValue{}, nil
				}
				return jsonValue{kind: jsonWord, text: word}, nil
			}
		}
		return jsonValue{}, errNotJSON
	}
	return j.number()
}

func (j *jsonReader) object(depth int) (jsonValue, error) {
	value := jsonValue{kind: jsonObject}
	if j.take('}') {
		return value, nil
	}
	for {
		j.skipSpace()
		if j.at >= len(j.text) || j.text[j.at] != '"' {
			return value, errNotJSON
		}
		name, err := j.string()
		if err != nil {
			return value, err
		}
		if !j.take(':') {
			return value, errNotJSON
		}
		item, err := j.value(depth)
		if err != nil {
			return value, err
		}
		value.names = append(value.names, name.text)
		value.items = append(value.items, item)
		if j.take('}') {
			return value, nil
		}
		if !j.take(',') {
			return value, errNotJSON
		}
	}
}

func (j *jsonReader) list(depth int) (jsonValue, error) {
	value := jsonValue{kind: jsonList}
	if j.take(']') {
		return value, nil
	}
	for {
		item, err := j.value(depth)
		if err != nil {
			return value, err
		}
		value.items = append(value.items, item)
		if j.take(']') {
			return value, nil
		}
		if !j.take(',') {
			return value, errNotJSON
		}
	}
}

func (j *jsonReader) number() (jsonValue, error) {
	from := j.at
	digits := func() bool {
		start := j.at
		for j.at < len(j.text) && isDigit(j.text[j.at]) {
			j.at++
		}
		return j.at > start
	}
	skip := func(some string) bool {
		if j.at < len(j.text) && strings.IndexByte(some, j.text[j.at]) >= 0 {
			j.at++
			return true
		}
		return false
	}
	skip("-")
	start := j.at
	if !digits() || j.text[start] == '0' && j.at > start+1 {
		return jsonValue{}, errNotJSON
	}
	if skip(".") && !digits() {
		return jsonValue{}, errNotJSON
	}
	if skip("eE") {
		skip("+-")
		if !digits() {
			return jsonValue{}, errNotJSON
		}
	}
	return jsonValue{kind: jsonNumber, text: j.text[from:j.at]}, nil
}

func (j *jsonReader) string() (jsonValue, error) {
	value := jsonValue{kind: jsonText}
	j.at++
	from := j.at
	var out []byte
	for j.at < len(j.text) {
		switch c := j.text[j.at]; {
		case c == '"':
			if out == nil {
				value.text = j.text[from:j.at]
			} else {
				value.text = string(append(out, j.text[from:j.at]...))
			}
			j.at++
			return value, nil
		case c < ' ':
			return value, errNotJSON
		case c != '\\':
			j.at++
		default:
			out = append(out, j.text[from:j.at]...)
			r, ok := j.escape()
			if !ok {
				return value, errNotJSON
			}
			value.mended = value.mended || r < 0
			out = utf8.AppendRune(out, max(r, -1)) // -1 becomes U+FFFD
			from = j.at
		}
	}
	return value, errNotJSON
}

// escape reads an escape sequence; it returns -1 for half of a surrogate pair.
func (j *jsonReader) escape() (rune, bool) {
	if j.at+1 >= len(j.text) {
		return 0, false
	}
	c := j.text[j.at+1]
	j.at += 2
	if i := strings.IndexByte(`"\/bfnrt`, c); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), true
	}
	if c != 'u' {
		return 0, false
	}
	r, ok := j.hex(j.at)
	if !ok {
		return 0, false
	}
	j.at += 4
	if r < 0xD800 || r > 0xDFFF {
		return r, true
	}
	if r < 0xDC00 && strings.HasPrefix(j.text[j.at:], `\u`) {
		if low, ok := j.hex(j.at + 2); ok && low >= 0xDC00 && low <= 0xDFFF {
			j.at += 6
			return (r-0xD800)<<10 | (low - 0xDC00) + 0x10000, true
		}
	}
	return -1, true
}

func (j *jsonReader) hex(at int) (rune, bool) {
	if at+4 > len(j.text) {
		return 0, false
	}
	var r rune
	for _, c := range []byte(j.text[at : at+4]) {
		switch {
		case isDigit(c):
			r = r<<4 | rune(c-'0')
		case c >= 'a' && c <= 'f':
			r = r<<4 | rune(c-'a'+10)
		case c >= 'A' && c <= 'F':
			r = r<<4 | rune(c-'A'+10)
		default:
			return 0, false
		}
	}
	return r, true
}

// appendJSONText writes a text with only the characters U+0020 to 7E.
func appendJSONText(out []byte, text string) []byte {
	const digits = "0123456789abcdef"
	unit := func(r rune) {
		out = append(out, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
	}
	out = append(out, '"')
	for _, r := range text {
		switch i := strings.IndexRune("\"\\\b\t\n\f\r", r); {
		case i >= 0:
			out = append(out, '\\', "\"\\btnfr"[i])
		case r >= ' ' && r <= '~':
			out = append(out, byte(r))
		case r > 0xFFFF:
			unit(0xD800 + (r-0x10000)>>10)
			unit(0xDC00 + (r-0x10000)&0x3FF)
		default:
			unit(r)
		}
	}
	return append(out, '"')
}
