package core

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"
)

// parseObject parses a JSON object into the same tree that the equivalent XML would give.
func parseObject(body []byte, limits *Limits) (*document, error) {
	value, err := parseJSON(body, limits.JSONDepth)
	if err != nil {
		return nil, err
	}
	if value.kind != jsonObject {
		return nil, errUnreadable("it is JSON, but not an object")
	}
	filler := &jsonFiller{left: limits.JSONElements, room: 32 * len(body)}
	filler.document = &document{root: &node{name: "Response"}, limits: limits}
	filler.document.names = map[*node]string{}
	if err := filler.fill(filler.document.root, &value); err != nil {
		return nil, err
	}
	for _, each := range filler.mended {
		filler.document.report(each, "undecodable-value")
	}
	return filler.document, nil
}

type jsonFiller struct {
	document   *document
	mended     []*node
	left, room int
}

func (f *jsonFiller) fill(n *node, value *jsonValue) error {
	if f.left--; f.left < 0 {
		return errUnreadable("it has too many values")
	}
	// Each item of a list repeats the name.
	if f.room -= len(n.name); f.room < 0 {
		return errUnreadable("its names are too long for so many values")
	}
	if value.kind != jsonObject {
		n.text = value.text
		if value.mended || !isXMLText(value.text) {
			n.text = mend(value.text)
			f.mended = append(f.mended, n)
		}
		return nil
	}
	for i, name := range value.names {
		tag := elementName(name)
		if err := f.add(n, name, tag, &value.items[i]); err != nil {
			return err
		}
	}
	return nil
}

func (f *jsonFiller) add(parent *node, name, tag string, value *jsonValue) error {
	switch value.kind {
	case jsonNull:
		return nil
	case jsonList:
		for i := range value.items {
			if err := f.add(parent, name, tag, &value.items[i]); err != nil {
				return err
			}
		}
		return nil
	}
	child := &node{name: tag}
	parent.append(child)
	if tag != name {
		f.document.names[child] = mend(name)
	}
	return f.fill(child, value)
}

// mend replaces each character that XML cannot represent by U+FFFD.
func mend(text string) string {
	return strings.Map(func(r rune) rune {
		if isXMLRune(r) {
			return r
		}
		return utf8.RuneError
	}, text)
}

// elementName returns a name as a valid element name.
func elementName(name string) string {
	if isElementName(name) {
		return name
	}
	out := strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf && (isNameByte(byte(r)) || isDigit(byte(r)) || r == '.' || r == '-') {
			return r
		}
		return '_'
	}, name)
	if out == "" || !isNameByte(out[0]) {
		return "_" + out
	}
	return out
}

func isNameByte(c byte) bool {
	return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_'
}

// isElementName reports whether a name is a valid element name.
func isElementName(name string) bool {
	for i := 0; i < len(name); i++ {
		c := name[i]
		if !isNameByte(c) && (i == 0 || !isDigit(c) && c != '.' && c != '-') {
			return false
		}
	}
	return name != ""
}

// looseMembers returns the texts and whole numbers of a JSON object by name, ignoring letter case and
// underscores.
func looseMembers(body []byte) map[string]string {
	value, err := parseJSON(body, 1000)
	if err != nil || value.kind != jsonObject {
		return nil
	}
	last := map[string]*jsonValue{}
	for i, name := range value.names {
		last[name] = &value.items[i]
	}
	names := make([]string, 0, len(last))
	for name := range last {
		names = append(names, name)
	}
	slices.Sort(names)
	found := map[string]string{}
	for _, name := range names {
		item := last[name]
		isText := item.kind == jsonText && !isBlank(item.text)
		if !isText && (item.kind != jsonNumber || strings.ContainsAny(item.text, ".eE")) {
			continue
		}
		key := lowerASCII(strings.ReplaceAll(name, "_", ""))
		if _, ok := found[key]; !ok {
			found[key] = item.text
		}
	}
	return found
}

// isJSON reports whether a body looks like JSON rather than XML.
func isJSON(body []byte) bool {
	first := firstByte(body)
	return first == '{' || first == '['
}

// firstByte returns the first byte after byte order marks, zero bytes and white space; 0 if there is
// none.
func firstByte(body []byte) byte {
	body = bytes.TrimLeft(body, "\x00 \t\r\n")
	for i := 0; i < len(body); i++ {
		switch body[i] {
		case 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, ' ', '\t', '\r', '\n':
		default:
			return body[i]
		}
	}
	return 0
}
