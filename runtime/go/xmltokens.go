package core

import (
	"strings"
	"unicode/utf8"
)

func (x *xmlReader) has(token string) bool { return strings.HasPrefix(x.text[x.at:], token) }

func (x *xmlReader) skipSpace() bool {
	from := x.at
	for x.at < len(x.text) && isSpace(x.text[x.at]) {
		x.at++
	}
	return x.at > from
}

func (x *xmlReader) declaration() bool {
	x.at = len("<?xml")
	step := 0
	for {
		spaced := x.skipSpace()
		if x.has("?>") {
			x.at += 2
			return step > 0
		}
		name := x.name()
		value, ok := x.assigned()
		if !spaced || !ok {
			return false
		}
		switch {
		case name == "version" && step == 0:
			if !strings.HasPrefix(value, "1.") || !areDigits(value[2:]) {
				return false
			}
			step = 1
		case name == "encoding" && step == 1:
			if !isEncodingName(value) {
				return false
			}
			step = 2
		case name == "standalone" && (step == 1 || step == 2):
			if value != "yes" && value != "no" {
				return false
			}
			step = 3
		default:
			return false
		}
	}
}

func isEncodingName(text string) bool {
	for i := 0; i < len(text); i++ {
		c := text[i]
		letter := c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
		if !letter && (i == 0 || !isDigit(c) && c != '.' && c != '_' && c != '-') {
			return false
		}
	}
	return text != ""
}

// assigned parses `= "value"` and returns the raw value.
func (x *xmlReader) assigned() (string, bool) {
	x.skipSpace()
	if !x.has("=") {
		return "", false
	}
	x.at++
	x.skipSpace()
	if x.at >= len(x.text) || x.text[x.at] != '"' && x.text[x.at] != '\'' {
		return "", false
	}
	value, _, ok := strings.Cut(x.text[x.at+1:], x.text[x.at:x.at+1])
	x.at += len(value) + 2
	return value, ok
}

func (x *xmlReader) comment() bool {
	end := strings.Index(x.text[x.at+4:], "--")
	if end < 0 {
		return false
	}
	x.at += 4 + end + 2
	if !x.has(">") {
		return false
	}
	x.at++
	return true
}

func (x *xmlReader) instruction() bool {
	x.at += 2
	name := x.name()
	if name == "" || equalFold(name, "xml") || strings.IndexByte(name, ':') >= 0 {
		return false
	}
	if !x.skipSpace() && !x.has("?>") {
		return false
	}
	end := strings.Index(x.text[x.at:], "?>")
	if end < 0 {
		return false
	}
	x.at += end + 2
	return true
}

// characters parses the text between tags, including references.
func (x *xmlReader) characters(text string) bool {
	if strings.IndexByte(text, ']') >= 0 && strings.Contains(text, "]]>") {
		return false
	}
	for {
		i := strings.IndexByte(text, '&')
		if i < 0 {
			x.add(text)
			return true
		}
		x.add(text[:i])
		value, size := reference(text[i:])
		if size == 0 {
			return false
		}
		x.add(value)
		text = text[i+size:]
	}
}

// reference parses a reference at the beginning of a text; its size is 0 if there is none.
func reference(text string) (string, int) {
	end := strings.IndexByte(text, ';')
	if end < 2 {
		return "", 0
	}
	name := text[1:end]
	switch name {
	case "lt":
		return "<", end + 1
	case "gt":
		return ">", end + 1
	case "amp":
		return "&", end + 1
	case "apos":
		return "'", end + 1
	case "quot":
		return `"`, end + 1
	}
	if name[0] != '#' {
		return "", 0
	}
	digits, base := name[1:], rune(10)
	if strings.HasPrefix(digits, "x") {
		digits, base = digits[1:], 16
	}
	if digits == "" {
		return "", 0
	}
	var r rune
	for i := 0; i < len(digits); i++ {
		c := digits[i]
		switch {
		case isDigit(c):
			c -= '0'
		case base == 16 && c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case base == 16 && c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return "", 0
		}
		if r = r*base + rune(c); r > utf8.MaxRune {
			return "", 0
		}
	}
	if !isXMLRune(r) {
		return "", 0
	}
	return string(r), end + 1
}
