package core

import (
	"fmt"
	"strconv"
	"strings"
)

// Problem is a rule that a field of a request breaks.
type Problem struct {
	// Path leads to the field, in wire names, such as Request.Input.Object.
	Path string
	// Rule is the name of the rule, such as required or max-length.
	Rule string
	// Message says what the field must be.
	Message string
}

func (p Problem) String() string {
	if p.Path == "" {
		return fmt.Sprintf("%s [%s]", p.Message, p.Rule)
	}
	return fmt.Sprintf("%s %s [%s]", p.Path, p.Message, p.Rule)
}

// place is the location of a field.
type place struct {
	above *place
	name  string
	index int // -1 if it is not an item of a list
}

func (p *place) String() string {
	if p == nil {
		return ""
	}
	above, name := p.above.String(), p.name
	if p.index >= 0 {
		name += "[" + strconv.Itoa(p.index) + "]"
	}
	if above == "" || name == "" {
		return above + name
	}
	return above + "." + name
}

// run returns how many consecutive places up to this one have the same name.
func (p *place) run(name string) int {
	count := 0
	for ; p != nil && p.name == name; p = p.above {
		count++
	}
	return count
}

type problems struct {
	items []Problem
}

func (p *problems) add(at *place, rule, message string, values ...any) {
	if len(values) > 0 {
		message = fmt.Sprintf(message, values...)
	}
	found := Problem{at.String(), rule, message}
	for _, each := range p.items {
		if each.Path == found.Path && each.Rule == rule {
			return
		}
	}
	p.items = append(p.items, found)
}

func isForm(rule string) bool {
	return rule == "type" || rule == "unknown-field" || rule == "fixed"
}

// isFatal reports whether a rule applies even without validation.
func isFatal(rule string) bool {
	switch rule {
	case "timestamp", "xml-characters", "query-name", "header-value", "list-item", "element-name",
		"path-segment", "object-key", "form":
		return true
	}
	return isForm(rule)
}

// counted returns the problems to report: only those of form if there are any.
func (p *problems) counted(validate bool, needed func(path string) bool) []Problem {
	hasForm := false
	for _, each := range p.items {
		hasForm = hasForm || isForm(each.Rule)
	}
	var found []Problem
	for _, each := range p.items {
		if hasForm && !isForm(each.Rule) {
			continue
		}
		if validate || isFatal(each.Rule) || each.Rule == "required" && needed(each.Path) {
			found = append(found, each)
		}
	}
	return found
}

// quoted formats a value for a message, unless it is secret.
func quoted(f *Field, text string) string {
	if f.is(Secret) {
		return ""
	}
	return fmt.Sprintf(" (got %q)", shortened(text))
}

// shortened truncates a text that is too long for a message.
func shortened(text string) string {
	if len(text) > 80 {
		return strings.ToValidUTF8(text[:80], "") + "…"
	}
	return text
}
