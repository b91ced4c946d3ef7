package core

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// errUnreadable is the reason why a body is no document.
type errUnreadable string

func (e errUnreadable) Error() string { return string(e) }

var errTooDeep = errUnreadable("it is nested too deeply")

// xmlReader parses a document: no DTD, no entities of its own, and no recovery from errors.
type xmlReader struct {
	text   string
	at     int
	limits *Limits
	count  int
	nodes  []node // the rest of a block
	scopes []scope
	found  []namespace
	seen   map[string]bool
	// The text that was read since the last tag: a slice of the document, or pieces of it.
	plain  string
	pieces []byte
}

// parseXML reads a document, or tells why the body is none.
func parseXML(body []byte, limits *Limits) (*document, error) {
	text, err := decodeXML(body)
	if err != nil {
		return nil, err
	}
	reader := &xmlReader{text: text, limits: limits}
	root, err := reader.document()
	if err != nil {
		return nil, err
	}
	read := &document{root: root, limits: limits}
	for _, each := range reader.found {
		read.reportNamespace(each.first, each.uri)
	}
	return read, nil
}

func (x *xmlReader) has(token string) bool { return strings.HasPrefix(x.text[x.at:], token) }

func (x *xmlReader) skipSpace() bool {
	from := x.at
	for x.at < len(x.text) && isSpace(x.text[x.at]) {
		x.at++
	}
	return x.at > from
}

var errNotWellFormed = errors.New("it is not well-formed XML")

func (x *xmlReader) document() (*node, error) {
	if isBlank(x.text) {
		return nil, errUnreadable("it is empty")
	}
	if hasDeclaration(x.text) && !x.declaration() {
		return nil, errNotWellFormed
	}
	if err := x.misc(); err != nil {
		return nil, err
	}
	if !x.has("<") {
		return nil, errNotWellFormed
	}
	root, err := x.element()
	if err != nil {
		return nil, err
	}
	if err := x.misc(); err != nil {
		return nil, err
	}
	if x.at != len(x.text) {
		return nil, errNotWellFormed
	}
	return root, nil
}

// misc skips white space, comments and instructions beside the root.
func (x *xmlReader) misc() error {
	for {
		x.skipSpace()
		switch {
		case x.has("<!--"):
			if !x.comment() {
				return errNotWellFormed
			}
		case x.has("<?"):
			if !x.instruction() {
				return errNotWellFormed
			}
		case x.has("<!DOCTYPE"):
			return errUnreadable("it has a DOCTYPE, which is not allowed")
		default:
			return nil
		}
	}
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

// assigned reads `= "value"` and gives the value as it stands.
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

func (x *xmlReader) newNode() *node {
	if len(x.nodes) == 0 {
		x.nodes = make([]node, min(256, max(8, x.count)))
	}
	made := &x.nodes[0]
	x.nodes = x.nodes[1:]
	return made
}

// element reads the root and everything in it.
func (x *xmlReader) element() (*node, error) {
	var root, current *node
	var names []string // the open elements, with their prefixes
	for {
		// Here begins a tag.
		if x.has("</") {
			x.at += 2
			name := x.name()
			x.skipSpace()
			if len(names) == 0 || name != names[len(names)-1] || !x.has(">") {
				return nil, errNotWellFormed
			}
			x.at++
			x.flush(current)
			x.close(len(names))
			names = names[:len(names)-1]
			if current.parent == nil {
				return root, nil
			}
			current = current.parent
		} else {
			x.at++
			name := x.name()
			if name == "" {
				return nil, errNotWellFormed
			}
			if x.count++; x.count > x.limits.Elements {
				return nil, errUnreadable("it has too many elements")
			}
			if len(names) >= x.limits.Depth {
				return nil, errTooDeep
			}
			opened := x.newNode()
			if current == nil {
				root = opened
			} else {
				x.flush(current)
				if current.first == nil && isBlank(current.text) {
					current.text = ""
				}
				current.append(opened)
			}
			empty, err := x.attributes(opened, name, len(names)+1)
			if err != nil {
				return nil, err
			}
			switch {
			case !empty:
				current = opened
				names = append(names, name)
			case current == nil:
				return root, nil
			default:
				x.close(len(names) + 1)
			}
		}
		if err := x.content(); err != nil {
			return nil, err
		}
	}
}

// flush gives the text that was read to the element in which it stands.
func (x *xmlReader) flush(current *node) {
	text := x.plain
	if x.pieces != nil {
		text = string(x.pieces)
	}
	x.plain, x.pieces = "", nil
	if text == "" {
		return
	}
	if current.last == nil {
		current.text = text
	} else if !isBlank(text) {
		current.last.tail = text
	}
}

func (x *xmlReader) add(text string) {
	switch {
	case x.pieces != nil:
		x.pieces = append(x.pieces, text...)
	case x.plain == "":
		x.plain = text
	case text != "":
		x.pieces = append([]byte(x.plain), text...)
	}
}

// content reads texts, sections, comments and instructions up to the next tag.
func (x *xmlReader) content() error {
	for {
		end := strings.IndexByte(x.text[x.at:], '<')
		if end < 0 {
			return errNotWellFormed
		}
		if end > 0 {
			if !x.characters(x.text[x.at : x.at+end]) {
				return errNotWellFormed
			}
			x.at += end
		}
		switch {
		case x.has("<!--"):
			if !x.comment() {
				return errNotWellFormed
			}
		case x.has("<![CDATA["):
			section := x.text[x.at+len("<![CDATA["):]
			end := strings.Index(section, "]]>")
			if end < 0 {
				return errNotWellFormed
			}
			x.add(section[:end])
			x.at += len("<![CDATA[") + end + len("]]>")
		case x.has("<?"):
			if !x.instruction() {
				return errNotWellFormed
			}
		default:
			return nil
		}
	}
}

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

// reference reads a reference at the beginning of a text; a size of 0 is none.
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
