package core

import (
	"strings"
	"unicode/utf8"
)

// scope is a prefix bound by an element.
type scope struct {
	depth       int
	prefix, uri string
}

type namespace struct {
	uri   string
	first *node
}

const xmlNamespace = "http://www.w3.org/XML/1998/namespace"

const xmlnsNamespace = "http://www.w3.org/2000/xmlns/"

// name parses a name; it returns an empty one if there is none.
func (x *xmlReader) name() string {
	from := x.at
	for x.at < len(x.text) {
		c := x.text[x.at]
		if c < utf8.RuneSelf {
			if nameBytes[c] == 0 || x.at == from && nameBytes[c] == 1 {
				break
			}
			x.at++
			continue
		}
		r, size := utf8.DecodeRuneInString(x.text[x.at:])
		if !isNameStart(r) && (x.at == from || !isNameRune(r)) {
			break
		}
		x.at += size
	}
	return x.text[from:x.at]
}

// nameBytes has 2 for bytes that may begin a name, and 1 for bytes that may only continue one.
var nameBytes = [utf8.RuneSelf]byte{
	'A': 2, 'B': 2, 'C': 2, 'D': 2, 'E': 2, 'F': 2, 'G': 2, 'H': 2, 'I': 2, 'J': 2, 'K': 2, 'L': 2, 'M': 2,
	'N': 2, 'O': 2, 'P': 2, 'Q': 2, 'R': 2, 'S': 2, 'T': 2, 'U': 2, 'V': 2, 'W': 2, 'X': 2, 'Y': 2, 'Z': 2,
	'a': 2, 'b': 2, 'c': 2, 'd': 2, 'e': 2, 'f': 2, 'g': 2, 'h': 2, 'i': 2, 'j': 2, 'k': 2, 'l': 2, 'm': 2,
	'n': 2, 'o': 2, 'p': 2, 'q': 2, 'r': 2, 's': 2, 't': 2, 'u': 2, 'v': 2, 'w': 2, 'x': 2, 'y': 2, 'z': 2,
	'_': 2, ':': 2, '-': 1, '.': 1,
	'0': 1, '1': 1, '2': 1, '3': 1, '4': 1, '5': 1, '6': 1, '7': 1, '8': 1, '9': 1,
}

func isNameStart(r rune) bool {
	return r >= 0xC0 && r <= 0x2FF && r != 0xD7 && r != 0xF7 || r >= 0x370 && r <= 0x1FFF && r != 0x37E ||
		r == 0x200C || r == 0x200D || r >= 0x2070 && r <= 0x218F || r >= 0x2C00 && r <= 0x2FEF ||
		r >= 0x3001 && r <= 0xD7FF || r >= 0xF900 && r <= 0xFDCF || r >= 0xFDF0 && r <= 0xFFFD ||
		r >= 0x10000 && r <= 0xEFFFF
}

func isNameRune(r rune) bool {
	return r == 0xB7 || r >= 0x300 && r <= 0x36F || r == 0x203F || r == 0x2040
}

// close removes the prefixes that were bound at this depth.
func (x *xmlReader) close(depth int) {
	for len(x.scopes) > 0 && x.scopes[len(x.scopes)-1].depth >= depth {
		x.scopes = x.scopes[:len(x.scopes)-1]
	}
}

// attributes parses the rest of a start tag, and reports whether the element ends with it.
func (x *xmlReader) attributes(opened *node, name string, depth int) (bool, error) {
	if x.at < len(x.text) && x.text[x.at] == '>' && len(x.scopes) == 0 && strings.IndexByte(name, ':') < 0 {
		x.at++
		opened.name = name
		return false, nil
	}
	var names []string
	for {
		spaced := x.skipSpace()
		empty := x.has("/>")
		if empty || x.has(">") {
			x.at++
			if empty {
				x.at++
			}
			return empty, x.resolve(opened, name, names)
		}
		attribute := x.name()
		raw, ok := x.assigned()
		if !spaced || attribute == "" || !ok || strings.IndexByte(raw, '<') >= 0 {
			return false, errNotWellFormed
		}
		value, ok := attributeValue(raw)
		if !ok {
			return false, errNotWellFormed
		}
		prefix, local, colon := strings.Cut(attribute, ":")
		switch {
		case attribute == "xmlns":
			if value == xmlNamespace || value == xmlnsNamespace {
				return false, errNotWellFormed
			}
			x.scopes = append(x.scopes, scope{depth, "", value})
		case colon && prefix == "xmlns":
			if !isBindable(local, value) {
				return false, errNotWellFormed
			}
			x.scopes = append(x.scopes, scope{depth, local, value})
		}
		names = append(names, attribute)
	}
}

func isBindable(prefix, uri string) bool {
	if prefix == "xml" || uri == xmlNamespace {
		return prefix == "xml" && uri == xmlNamespace
	}
	return prefix != "xmlns" && uri != "" && uri != xmlnsNamespace && startsName(prefix) && !strings.Contains(prefix, ":")
}

func attributeValue(raw string) (string, bool) {
	if strings.IndexByte(raw, '&') < 0 && strings.IndexByte(raw, '\n') < 0 && strings.IndexByte(raw, '\t') < 0 {
		return raw, true
	}
	var out strings.Builder
	for i := 0; i < len(raw); {
		switch c := raw[i]; c {
		case '&':
			value, size := reference(raw[i:])
			if size == 0 {
				return "", false
			}
			out.WriteString(value)
			i += size
		case '\n', '\t':
			out.WriteByte(' ')
			i++
		default:
			out.WriteByte(c)
			i++
		}
	}
	return out.String(), true
}

// resolve returns the local name of an element, and checks prefixes and duplicate attributes.
func (x *xmlReader) resolve(opened *node, name string, attributes []string) error {
	uri, local, ok := x.expand(name, true)
	if !ok {
		return errNotWellFormed
	}
	opened.name = local
	if uri != "" && !x.seen[uri] {
		if x.seen == nil {
			x.seen = map[string]bool{}
		}
		x.seen[uri] = true
		x.found = append(x.found, namespace{uri, opened})
	}
	if len(attributes) == 0 {
		return nil
	}
	seen := make(map[string]bool, len(attributes))
	for _, attribute := range attributes {
		key := attribute
		if !strings.HasPrefix(attribute, "xmlns:") && attribute != "xmlns" {
			uri, local, ok := x.expand(attribute, false)
			if !ok {
				return errNotWellFormed
			}
			key = uri + "\x00" + local
		}
		if seen[key] {
			return errNotWellFormed
		}
		seen[key] = true
	}
	return nil
}

// expand returns the namespace and the local part of a name.
func (x *xmlReader) expand(name string, isElement bool) (uri, local string, ok bool) {
	prefix, local, colon := strings.Cut(name, ":")
	if !colon {
		prefix, local = "", name
		if !isElement {
			return "", local, true
		}
	} else if prefix == "" || strings.IndexByte(local, ':') >= 0 || !startsName(local) {
		return "", "", false
	}
	if prefix == "xml" {
		return xmlNamespace, local, true
	}
	for i := len(x.scopes) - 1; i >= 0; i-- {
		if x.scopes[i].prefix == prefix {
			return x.scopes[i].uri, local, true
		}
	}
	return "", local, !colon
}

// startsName reports whether a text begins like a name; the other characters have already been checked.
func startsName(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	if r < utf8.RuneSelf {
		return nameBytes[r] == 2
	}
	return size > 0 && isNameStart(r)
}
