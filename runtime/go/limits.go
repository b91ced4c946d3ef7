package core

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// scalar writes the text of a scalar and reports the rules that it breaks.
func (e *encoder) scalar(s *Scalar, f *Field, given any, here *place) {
	if word, ok := wordOf(s, given); ok {
		e.carried(f, word, here)
		e.write(word)
		return
	}
	text, ok := scalarText(s, given)
	if !ok {
		_, isTime := given.(time.Time)
		_, isText := given.(string)
		if isTime || isText && s.Kind == KindTimestamp && isMoment(given.(string)) {
			e.add(here, "timestamp", "must be in the years 1 to 9999")
		} else {
			e.add(here, "type", "must be %s", nounOf(s))
		}
		return
	}
	e.limits(s, f, text, here)
	e.carried(f, text, here)
	e.write(text)
}

func isMoment(text string) bool {
	_, ok := parseTimestamp(text)
	return ok
}

// wordOf returns the word that replaces a number.
func wordOf(s *Scalar, given any) (string, bool) {
	if len(s.OrWords) == 0 || s.Kind == KindURL {
		return "", false
	}
	word := ""
	switch given := given.(type) {
	case string:
		word = given
	case IntegerOrWord:
		word = given.Word
	case DecimalOrWord:
		word = given.Word
	}
	return word, word != "" && slices.Contains(s.OrWords, word)
}

func nounOf(s *Scalar) string {
	switch s.Kind {
	case KindInteger:
		return "a whole number"
	case KindDecimal:
		return "a number"
	case KindBoolean:
		return "true or false"
	case KindTimestamp:
		return "a time with an offset, such as 2022-06-27T15:23:10+0800"
	}
	return "a text"
}

// limits reports the limits of its type that a text breaks.
func (e *encoder) limits(s *Scalar, f *Field, text string, here *place) {
	if len(s.Values) > 0 {
		if !slices.Contains(s.Values, text) {
			e.add(here, "enumeration", "must be one of %s%s", listed(s.Values), quoted(f, text))
		}
	} else if s.Kind == KindString && s.MinLength > 0 && utf8.RuneCountInString(text) < s.MinLength {
		e.add(here, "min-length", "must have at least %s%s", characters(s.MinLength), quoted(f, text))
	}
	if s.MaxLength > 0 && len(text) > s.MaxLength && utf8.RuneCountInString(text) > s.MaxLength {
		e.add(here, "max-length", "must have at most %s%s", characters(s.MaxLength), quoted(f, text))
	}
	if s.Characters != nil && !isMadeOf(text, s.Characters) {
		e.add(here, "characters", "must be made of %s%s", s.CharactersInWords, quoted(f, text))
	}
	if s.Kind == KindURL && !slices.Contains(s.OrWords, text) && isXMLText(text) && !isURL(text) {
		e.add(here, "url", "must begin with http:// or https:// and have a host%s", quoted(f, text))
	}
	if s.Kind != KindInteger && s.Kind != KindDecimal {
		return
	}
	switch {
	case s.Minimum != "" && compareDecimals(text, s.Minimum) < 0:
		e.add(here, "minimum", "must be at least %s%s", s.Minimum, quoted(f, text))
	case s.ExclusiveMinimum != "" && compareDecimals(text, s.ExclusiveMinimum) <= 0:
		e.add(here, "minimum", "must be more than %s%s", s.ExclusiveMinimum, quoted(f, text))
	}
	switch {
	case s.Maximum != "" && compareDecimals(text, s.Maximum) > 0:
		e.add(here, "maximum", "must be at most %s%s", s.Maximum, quoted(f, text))
	case s.ExclusiveMaximum != "" && compareDecimals(text, s.ExclusiveMaximum) >= 0:
		e.add(here, "maximum", "must be less than %s%s", s.ExclusiveMaximum, quoted(f, text))
	}
}

func listed(values []string) string {
	if len(values) > 12 {
		return strings.Join(values[:12], ", ") + ", …"
	}
	return strings.Join(values, ", ")
}

func characters(count int) string {
	if count == 1 {
		return "1 character"
	}
	return NewDecimal(int64(count)).text + " characters"
}

// isMadeOf reports whether every code point of a text is in one of the ranges.
func isMadeOf(text string, ranges []Range) bool {
next:
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], "\ufffd") {
			return false
		}
		for _, each := range ranges {
			if r >= each.Low && r <= each.High {
				continue next
			}
		}
		return false
	}
	return true
}

// isURL reports whether a text is an HTTP URL with a host.
func isURL(text string) bool {
	rest, ok := cutFold(text, "https://")
	if !ok {
		if rest, ok = cutFold(text, "http://"); !ok {
			return false
		}
	}
	end := strings.IndexAny(rest, "/?#@"+space)
	if end < 0 {
		return rest != ""
	}
	return end > 0 && rest[end] != '@' && !strings.ContainsAny(rest[end:], space)
}

func cutFold(text, prefix string) (string, bool) {
	if len(text) < len(prefix) || !equalFold(text[:len(prefix)], prefix) {
		return "", false
	}
	return text[len(prefix):], true
}

// carried reports the rules that a text breaks in the place where it is sent.
func (e *encoder) carried(f *Field, text string, here *place) {
	if !isXMLText(text) {
		e.add(here, "xml-characters", "has a character that XML cannot carry")
	}
	switch f.In {
	case InPath:
		if !isSegment(text) {
			e.add(here, "path-segment", "must not be empty, . or .., nor have any of / \\ ? # %% or a control character%s", quoted(f, text))
		}
	case InKey:
		if !isKey(text) {
			e.add(here, "object-key", "must not be empty, begin with / or \\, or have a segment . or .., or a line break%s", quoted(f, text))
		}
	case InRule:
		if text == "" {
			e.add(here, "query-name", "must not be empty")
		}
	case InHeader:
		if !isHeaderValue(text) {
			e.add(here, "header-value", "must be made of printable ASCII characters, without white space at an end%s", quoted(f, text))
		}
	}
	if f.is(Comma) && strings.IndexByte(text, ',') >= 0 {
		e.add(here, "list-item", "must not have a comma%s", quoted(f, text))
	}
}

func isSegment(text string) bool {
	if text == "" || text == "." || text == ".." {
		return false
	}
	for _, r := range text {
		if r < ' ' || r >= 0x7F && r <= 0x9F || strings.ContainsRune(`/\?#%`, r) {
			return false
		}
	}
	return true
}

func isKey(text string) bool {
	if text == "" || text[0] == '/' || text[0] == '\\' {
		return false
	}
	for _, r := range text {
		if r == '\n' || r == '\r' || r >= 0x18 && r <= 0x1B {
			return false
		}
	}
	for _, segment := range strings.Split(text, "/") {
		if segment == "." || segment == ".." {
			return false
		}
	}
	return true
}

func isHeaderValue(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; (c < ' ' || c > '~') && c != '\t' {
			return false
		}
	}
	return text == "" || !isSpace(text[0]) && !isSpace(text[len(text)-1])
}
