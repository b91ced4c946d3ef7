package core

import (
	"bytes"
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

// scope is a prefix that an element binds.
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

// decodeXML gives the text of a body, with line ends as line feeds.
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
		return "", errUnreadable("it has bytes or characters that XML cannot have")
	}
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	return text, nil
}

// isXMLText tells whether XML can carry a text, which must be UTF-8.
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

// declaredEncoding gives what a declaration in ASCII says; the declaration is checked later.
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

// name reads a name; an empty one if there is none.
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

// nameBytes has 2 for what may begin a name, and 1 for what may only go on with one.
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

// close ends the prefixes that the elements of this depth bound.
func (x *xmlReader) close(depth int) {
	for len(x.scopes) > 0 && x.scopes[len(x.scopes)-1].depth >= depth {
		x.scopes = x.scopes[:len(x.scopes)-1]
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

// attributes reads the rest of a start tag, and tells whether the element ends with it.
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
	return prefix != "" && prefix != "xmlns" && uri != "" && uri != xmlnsNamespace && !strings.Contains(prefix, ":")
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

// resolve gives an element its local name, and checks prefixes and that no attribute comes twice.
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

// expand gives the namespace and the local part of a name.
func (x *xmlReader) expand(name string, isElement bool) (uri, local string, ok bool) {
	prefix, local, colon := strings.Cut(name, ":")
	if !colon {
		prefix, local = "", name
		if !isElement {
			return "", local, true
		}
	} else if prefix == "" || local == "" || strings.IndexByte(local, ':') >= 0 || !startsName(local) {
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

func startsName(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	if r < utf8.RuneSelf {
		return nameBytes[r] == 2
	}
	return isNameStart(r)
}
