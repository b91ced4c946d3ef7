package core

import (
	"reflect"
	"slices"
	"strconv"
)

// Suggestion says what to do with content.
type Suggestion string

// The suggestions.
const (
	SuggestPass   Suggestion = "pass"
	SuggestReview Suggestion = "review"
	SuggestBlock  Suggestion = "block"
)

// ContentVerdict is the result of moderation.
type ContentVerdict struct {
	Suggestion Suggestion
	// Label is the decisive category; empty if there is none.
	Label string
	// Score is the score of the label; nil if there is none.
	Score *int64
}

type held struct {
	record *Record
	src    source
	above  *held
}

// VerdictOf returns the verdict in a record, given as a pointer to its struct or as Fields; nil while
// there is none.
func VerdictOf(r *Record, record any) *ContentVerdict {
	if fields, ok := record.(Fields); ok {
		return verdict(&held{record: r, src: fields})
	}
	value := reflect.ValueOf(record)
	if value.IsNil() {
		return nil
	}
	return verdict(&held{record: r, src: structure{value.Elem()}})
}

func verdict(h *held) *ContentVerdict {
	if whole := h.record.role(RoleWhole); whole != nil {
		inner := asSource(h.src.get(whole))
		if inner == nil {
			return nil
		}
		return verdict(&held{whole.Record, inner, h})
	}
	found := h.suggestion()
	if found == "" {
		return nil
	}
	return h.completed(found)
}

func (h *held) text(role Role) string {
	field := h.record.role(role)
	if field == nil {
		return ""
	}
	return textOf(h.record, h.src, field.Name)
}

func (h *held) suggestion() Suggestion {
	field := h.record.role(RoleSuggestion)
	value := h.text(RoleSuggestion)
	if field == nil || value == "" {
		return ""
	}
	found := SuggestReview
	for _, each := range field.Scalar.Suggests {
		if each.Value == value {
			found = Suggestion(each.Meaning)
		}
	}
	if field.Final == nil || found != SuggestPass {
		return found
	}
	for each := h; each != nil; each = each.above {
		if each.record.Field(field.Final.Field) == nil {
			continue
		}
		said := valueOf(each.record, each.src, field.Final.Field)
		if said != nil && !slices.Contains(field.Final.Values, textOf(each.record, each.src, field.Final.Field)) {
			return ""
		}
		return found
	}
	return found
}

func (h *held) completed(found Suggestion) *ContentVerdict {
	made := &ContentVerdict{Suggestion: found, Label: h.text(RoleLabel)}
	if score, err := strconv.ParseInt(h.text(RoleScore), 10, 64); err == nil {
		made.Score = &score
	}
	if found == SuggestPass {
		return made
	}
	var best *ContentVerdict
	for _, part := range h.parts(found) {
		if part.Suggestion != found || made.Label != "" && part.Label != "" && part.Label != made.Label {
			continue
		}
		if best == nil || rank(part) > rank(best) || rank(part) == rank(best) && part.Label != "" && best.Label == "" {
			best = part
		}
	}
	if best != nil {
		if made.Label == "" {
			made.Label = best.Label
		}
		if made.Score == nil {
			made.Score = best.Score
		}
	}
	return made
}

func rank(part *ContentVerdict) int64 {
	if part.Score == nil {
		return -1
	}
	return *part.Score
}

func (h *held) parts(found Suggestion) []*ContentVerdict {
	var parts []*ContentVerdict
	for i := range h.record.Fields {
		field := &h.record.Fields[i]
		if field.Role != RolePart {
			continue
		}
		items, ok := h.src.get(field).([]any)
		if value := h.src.get(field); !ok && value != nil {
			items = []any{value}
		}
		for _, item := range items {
			part := &held{field.Record, asSource(item), h}
			own := found
			if field.Record.role(RoleSuggestion) != nil {
				own = part.suggestion()
			} else {
				parts = append(parts, part.parts(found)...)
			}
			if own == "" {
				continue
			}
			verdict := part.completed(own)
			if field.Label != "" {
				verdict.Label = field.Label
			}
			parts = append(parts, verdict)
		}
	}
	return parts
}
