package core

import "sync/atomic"

// Kind is the kind of a scalar.
type Kind uint8

// The kinds of scalars.
const (
	KindString Kind = iota
	KindURL
	KindInteger
	KindDecimal
	KindBoolean
	KindTimestamp
	KindTree
)

// Range is an inclusive range of code points.
type Range struct{ Low, High rune }

// Meaning is the suggestion that a value of an enumeration expresses.
type Meaning struct{ Value, Meaning string }

// Scalar describes a text, number, boolean, time or tree, with its limits.
type Scalar struct {
	Name      string
	Kind      Kind
	Values    []string // the values of an enumeration
	MinLength int
	MaxLength int // 0 means no limit
	// Characters are the allowed code points; CharactersInWords describes them in messages.
	Characters        []Range
	CharactersInWords string
	// Bounds are decimal texts; an empty text means no bound.
	Minimum, Maximum                   string
	ExclusiveMinimum, ExclusiveMaximum string
	Unset                              []string
	OrWords                            []string
	Suggests                           []Meaning
}

// Location is the part of a request in which a field is sent.
type Location uint8

// The locations of fields.
const (
	InBody Location = iota
	InPath
	InKey
	InQuery
	InFlag
	InRule
	InHeader
	InText
)

// Flags are the boolean properties of a field.
type Flags uint16

// The flags of fields.
const (
	Required Flags = 1 << iota
	Many
	Comma
	JSON
	Base64URL
	Always
	Flatten
	Secret
	Empty
	Fixed
)

// Role is the role of a field in a verdict.
type Role uint8

// The roles of fields.
const (
	NoRole Role = iota
	RoleSuggestion
	RoleLabel
	RoleScore
	RolePart
	RoleWhole
)

// Condition holds if a field has the given value.
type Condition struct{ Field, Value string }

// OneOf holds if a field has one of the given values.
type OneOf struct {
	Field  string
	Values []string
}

// Field describes one element of a body, or one parameter.
type Field struct {
	Name string
	// Index is the index of the field in its Go struct; -1 if the struct lacks it.
	Index  int
	In     Location
	Flags  Flags
	Scalar *Scalar // the type of a scalar
	Record *Record // the type of a record
	Names  *Scalar // the type of the names of a map
	Value  string  // the fixed value

	MinItems, MaxItems, Depth int

	RequiredWhen   []Condition
	RequiredUnless *OneOf
	Final          *OneOf
	Role           Role
	Label          string
}

func (f *Field) is(flag Flags) bool { return f.Flags&flag != 0 }

// Graph describes a record whose fields are the nodes and edges of a graph.
type Graph struct{ Edges, Nodes, Start, End string }

// Form is a template of a step.
type Form struct {
	Template string
	When     *Condition
}

// Step describes a record that is a step of a text.
type Step struct {
	Name   string
	Within string // empty for a step that is its own part
	Forms  []Form
}

// Record describes a type with fields.
type Record struct {
	Name   string
	Fields []Field
	AnyOf  [][]string
	Graph  *Graph
	Step   *Step
}

// Field returns the field with the given wire name, or nil.
func (r *Record) Field(name string) *Field {
	for i := range r.Fields {
		if r.Fields[i].Name == name {
			return &r.Fields[i]
		}
	}
	return nil
}

func (r *Record) role(role Role) *Field {
	for i := range r.Fields {
		if r.Fields[i].Role == role {
			return &r.Fields[i]
		}
	}
	return nil
}

// Paging describes a list with pages: with tokens, or with numbers if Page is set.
type Paging struct {
	Token, Next string
	Page, Total string
	Items       string
	Size        string // the parameter for the size of a page, and its maximum
	Most        string
}

// Waiting describes how to wait for a job by looking it up.
type Waiting struct {
	ID, Item, Key, State string

	Success, Failed, Cancelled []string

	Code, Message, Missing string
}

// Carry names a parameter of a list that takes a field of a request.
type Carry struct{ Parameter, Field string }

// Recovery describes how to find what a call created if its response was lost.
type Recovery struct {
	Mark      []string
	Operation *Operation
	Match     []string
	Item      string
	By, Since string
	Carry     []Carry
}

// The formats of bodies and answers other than XML.
const (
	FormJSON   = "json"
	FormBinary = "binary"
	FormText   = "text"
)

// Operation describes one call of the service. It does no I/O.
type Operation struct {
	Name, Method, Path, Host  string
	Safe                      bool // sending it twice is harmless
	Params, Request, Response *Record
	RequestRoot, ResponseRoot string // empty for Request and Response
	Body, Answer              string // the format, if it is not XML
	BodyIndex                 int    // the index of a binary body in the input
	Actions                   []string
	Service                   *Service
	Paging                    *Paging
	Waiting                   *Waiting
	Recovery                  *Recovery
	New                       func() any // returns a new answer
	Input                     func() any // returns a new input

	fill func(*Request) error // adds the parts of a raw request
}

func (o *Operation) requestRoot() string {
	if o.RequestRoot == "" {
		return "Request"
	}
	return o.RequestRoot
}

func (o *Operation) responseRoot() string {
	if o.ResponseRoot == "" {
		return "Response"
	}
	return o.ResponseRoot
}

// Host is a kind of host, with the template of its name.
type Host struct{ Kind, Template, Token string }

// Label describes the values of a placeholder in the template of a host.
type Label struct{ Name, Pattern, Of, About string }

// HeaderRule says how to treat a header, or all headers with a prefix.
type HeaderRule struct {
	Name                   string
	Prefix, Signed, Public bool
	Role                   string
}

// Verdict says which calls may be sent again after a failure, and whether the work may have been done.
type Verdict struct{ Kind, Again, Outcome string }

// StatusRule is the verdict for a range of statuses.
type StatusRule struct {
	First, Last int
	Verdict
}

// ErrorCode is the verdict for a code; Status is 0 if it has none.
type ErrorCode struct {
	Code   string
	Status int
	Verdict
}

// Service describes the service as a whole.
type Service struct {
	Name     string
	Hosts    []Host
	Labels   []Label
	Headers  []HeaderRule
	Statuses []StatusRule
	Errors   []ErrorCode
	Signing  Signing
	Limits   Limits
	Retry    RetryPolicy
	Waiting  WaitPolicy
	Once     OncePolicy
	Mark     Mark

	last atomic.Pointer[address]
}

// Signing has the times for which signatures are valid, in seconds.
type Signing struct{ Before, After, URL int }

// Limits are the limits on what is read.
type Limits struct {
	Body, Depth, Elements, Anomalies  int
	Callback, JSONDepth, JSONElements int
	TreeDepth, Digits                 int
}

// Mark describes the text that identifies a creating call.
type Mark struct {
	Length     int
	Characters string
}

func (s *Service) isSigned(name string) bool {
	for i := range s.Headers {
		h := &s.Headers[i]
		if h.Signed && (name == h.Name || h.Prefix && len(name) >= len(h.Name) && name[:len(h.Name)] == h.Name) {
			return true
		}
	}
	return false
}

func (s *Service) host(kind string) *Host {
	for i := range s.Hosts {
		if s.Hosts[i].Kind == kind {
			return &s.Hosts[i]
		}
	}
	return nil
}

func (s *Service) tokenHeader(kind string) string {
	if host := s.host(kind); host != nil && host.Token != "" {
		return host.Token
	}
	for i := range s.Headers {
		if s.Headers[i].Role == "token" {
			return s.Headers[i].Name
		}
	}
	return ""
}

// The scalars without limits.
var (
	AnyText    = Scalar{}
	AnyInteger = Scalar{Kind: KindInteger}
	AnyDecimal = Scalar{Kind: KindDecimal}
	AnyBoolean = Scalar{Kind: KindBoolean}
	AnyTree    = Scalar{Kind: KindTree}
)
