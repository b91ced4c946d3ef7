package core

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// decodeXML returns the text of a body, with line endings normalised to line feeds.
func decodeXML(body []byte) (string, error) {
	var text string
	switch {
	case bytes.HasPrefix(body, []byte("\xef\xbb\xbf")):
		text = string(body[3:])
	case bytes.HasPrefix(body, []byte("\xff\xfe")):
		decoded, ok := decodeUTF16(body[2:], false)
		if !ok {
			return "", errUnreadable("it is not UTF-16")
		}
		text = decoded
	case bytes.HasPrefix(body, []byte("\xfe\xff")):
		decoded, ok := decodeUTF16(body[2:], true)
		if !ok {
			return "", errUnreadable("it is not UTF-16")
		}
		text = decoded
	case bytes.HasPrefix(body, []byte("<\x00?\x00")), bytes.HasPrefix(body, []byte("\x00<\x00?")):
		decoded, ok := decodeUTF16(body, body[0] == 0)
		if !ok {
			return "", errUnreadable("it is not UTF-16")
		}
		text = decoded
	default:
		switch name := declaredEncoding(body); lowerASCII(name) {
		case "", "utf-8":
			text = string(body)
		case "us-ascii":
			text = string(body)
			for i := 0; i < len(text); i++ {
				if text[i] >= utf8.RuneSelf {
					return "", errUnreadable("it is not US-ASCII")
				}
			}
		case "iso-8859-1":
			runes := make([]rune, len(body))
			for i, c := range body {
				runes[i] = rune(c)
			}
			text = string(runes)
		default:
			return "", errUnreadable("its encoding " + name + " is not supported")
		}
	}
	if !isXMLText(text) {
		return "", errUnreadable("it has bytes or characters that XML does not allow")
	}
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	return text, nil
}

// isXMLText reports whether XML can carry a text, which must be UTF-8.
func isXMLText(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c < ' ' && c != '\t' && c != '\n' && c != '\r' {
			return false
		} else if c == 0xEF && i+2 < len(text) && text[i+1] == 0xBF && text[i+2] >= 0xBE {
			return false
		}
	}
	return utf8.ValidString(text)
}

func isXMLRune(r rune) bool {
	switch {
	case r < ' ':
		return r == '\t' || r == '\n' || r == '\r'
	case r < 0xD800:
		return true
	}
	return r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= utf8.MaxRune
}

func decodeUTF16(body []byte, big bool) (string, bool) {
	if len(body)%2 != 0 {
		return "", false
	}
	unit := func(i int) rune {
		if big {
			return rune(body[i])<<8 | rune(body[i+1])
		}
		return rune(body[i+1])<<8 | rune(body[i])
	}
	text := make([]byte, 0, len(body))
	for i := 0; i < len(body); i += 2 {
		r := unit(i)
		if r >= 0xD800 && r < 0xE000 {
			if r >= 0xDC00 || i+3 >= len(body) {
				return "", false
			}
			low := unit(i + 2)
			if low < 0xDC00 || low > 0xDFFF {
				return "", false
			}
			r, i = (r-0xD800)<<10|(low-0xDC00)+0x10000, i+2
		}
		text = utf8.AppendRune(text, r)
	}
	return string(text), true
}

// declaredEncoding returns the encoding in an ASCII declaration, which is checked later.
func declaredEncoding(body []byte) string {
	if !hasDeclaration(string(body[:min(len(body), 6)])) {
		return ""
	}
	end := bytes.Index(body, []byte("?>"))
	if end < 0 {
		return ""
	}
	declaration := string(body[:end])
	if i := strings.IndexByte(declaration, '>'); i >= 0 {
		declaration = declaration[:i]
	}
	for rest := declaration; ; {
		i := strings.Index(rest, "encoding")
		if i < 0 {
			return ""
		}
		before := i > 0 && isSpace(rest[i-1])
		rest = strings.TrimLeft(rest[i+len("encoding"):], space)
		if before && strings.HasPrefix(rest, "=") {
			rest = strings.TrimLeft(rest[1:], space)
			if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
				name, _, _ := strings.Cut(rest[1:], rest[:1])
				return name
			}
			return ""
		}
	}
}

func hasDeclaration(text string) bool {
	return len(text) > 5 && text[:5] == "<?xml" && isSpace(text[5])
}
