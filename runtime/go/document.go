package core

import (
	"fmt"
	"slices"
	"strings"
)

// node is an element: its name without a prefix, the text before its first child, and the text after it.
// White space between elements is not kept.
type node struct {
	name, text, tail          string
	parent, first, last, next *node
	// The index among the siblings with the same name, and their number; see indexChildren.
	index, total int32
	indexed      bool
}

func (n *node) append(child *node) {
	child.parent = n
	if n.last == nil {
		n.first = child
	} else {
		n.last.next = child
	}
	n.last = child
}

// Anomaly is something unexpected in a response. It never makes a call fail.
type Anomaly struct {
	// Path leads to the element, in wire names.
	Path string
	// Kind is unknown-element, repeated-element, unexpected-content, undecodable-value,
	// unknown-value, namespace or more.
	Kind string
	// Text is the element's text, or its XML if it contains elements.
	Text string
}

type document struct {
	root   *node
	names  map[*node]string // JSON names that elements cannot have
	found  []Anomaly
	more   int
	limits *Limits
}

func (d *document) report(n *node, kind string) {
	if len(d.found) >= d.limits.Anomalies {
		d.more++
		return
	}
	text := n.text
	if n.first != nil {
		text = markupOf(n)
	}
	d.found = append(d.found, Anomaly{d.path(n), kind, text})
}

func (d *document) reportNamespace(n *node, uri string) {
	if len(d.found) >= d.limits.Anomalies {
		d.more++
		return
	}
	d.found = append(d.found, Anomaly{d.path(n), "namespace", uri})
}

func (d *document) anomalies() []Anomaly {
	if d.more == 0 {
		return d.found
	}
	return append(d.found, Anomaly{d.root.name, "more", fmt.Sprintf("%d more", d.more)})
}

func (d *document) path(n *node) string {
	var names []string
	for ; n != nil; n = n.parent {
		name := n.name
		if n.parent != nil {
			indexChildren(n.parent)
			if n.total > 1 {
				name = fmt.Sprintf("%s[%d]", name, n.index)
			}
		}
		names = append(names, name)
	}
	slices.Reverse(names)
	return strings.Join(names, ".")
}

// indexChildren counts the siblings of each name once, so that reports are cheap.
func indexChildren(parent *node) {
	if parent.indexed {
		return
	}
	parent.indexed = true
	totals := map[string]int32{}
	for n := parent.first; n != nil; n = n.next {
		n.index = totals[n.name]
		totals[n.name]++
	}
	for n := parent.first; n != nil; n = n.next {
		n.total = totals[n.name]
	}
}

func markupOf(n *node) string {
	var out strings.Builder
	writeNode(&out, n)
	return out.String()
}

func writeNode(out *strings.Builder, n *node) {
	if n.text == "" && n.first == nil {
		out.WriteString("<" + n.name + "/>")
		return
	}
	out.WriteString("<" + n.name + ">")
	out.WriteString(escape(n.text))
	for child := n.first; child != nil; child = child.next {
		writeNode(out, child)
		out.WriteString(escape(child.tail))
	}
	out.WriteString("</" + n.name + ">")
}

// escape appends a text, escaped for XML. A parser would turn a bare carriage return into a line feed.
func escape(text string) string {
	if strings.IndexByte(text, '&') < 0 && strings.IndexByte(text, '<') < 0 &&
		strings.IndexByte(text, '>') < 0 && strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return escaper.Replace(text)
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", "&#13;")

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func isBlank(text string) bool {
	for i := 0; i < len(text); i++ {
		if !isSpace(text[i]) {
			return false
		}
	}
	return true
}

// hasText reports whether an element contains text, alone or between elements.
func (n *node) hasText() bool {
	if !isBlank(n.text) {
		return true
	}
	for child := n.first; child != nil; child = child.next {
		if child.tail != "" {
			return true
		}
	}
	return false
}
