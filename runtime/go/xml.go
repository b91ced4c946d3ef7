package core

import (
	"errors"
	"strings"
)

// errUnreadable is the reason why a body cannot be parsed.
type errUnreadable string

func (e errUnreadable) Error() string { return string(e) }

var errTooDeep = errUnreadable("it is nested too deeply")

// xmlReader parses a document without DTDs, declared entities or error recovery.
type xmlReader struct {
	text   string
	at     int
	limits *Limits
	count  int
	nodes  []node // the unused part of a block
	scopes []scope
	found  []namespace
	seen   map[string]bool
	// The text since the last tag: a slice of the document, or pieces of it.
	plain  string
	pieces []byte
}

// parseXML parses a document, or returns why the body is not one.
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

// misc skips white space, comments and instructions outside the root.
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

func (x *xmlReader) newNode() *node {
	if len(x.nodes) == 0 {
		x.nodes = make([]node, min(256, max(8, x.count)))
	}
	made := &x.nodes[0]
	x.nodes = x.nodes[1:]
	return made
}

// element parses the root and everything in it.
func (x *xmlReader) element() (*node, error) {
	var root, current *node
	var names []string // the open elements, with their prefixes
	for {
		// A tag begins here.
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

// flush adds the pending text to the current element.
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

// content parses text, CDATA sections, comments and instructions up to the next tag.
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
