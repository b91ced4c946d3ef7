package core

import (
	"errors"
	"fmt"
	"slices"
)

// Plan is a position in a graph that is built node by node: after one or several of its nodes.
type Plan[N any] struct {
	graph *planned[N]
	names []string
	next  string // the name of the next node
}

// planned is the graph that all positions share.
type planned[N any] struct {
	nodes Entries[N]
	edges map[string][]string
	err   error
}

// StartPlan begins a graph with a node.
func StartPlan[N any](name string, node N) Plan[N] {
	graph := &planned[N]{nodes: Entries[N]{{name, node}}, edges: map[string][]string{}}
	return Plan[N]{graph: graph, names: []string{name}}
}

// Add adds a node at this position, and returns the position after it. Its name is its kind with a
// number, unless Named has set one.
func (p Plan[N]) Add(kind string, node N) Plan[N] {
	name := p.next
	if name == "" {
		number := 1
		for p.graph.has(fmt.Sprintf("%s_%d", kind, number)) {
			number++
		}
		name = fmt.Sprintf("%s_%d", kind, number)
	} else if p.graph.has(name) && p.graph.err == nil {
		p.graph.err = fmt.Errorf("a node named %s already exists", name)
	}
	p.graph.nodes = append(p.graph.nodes, Entry[N]{name, node})
	for _, before := range p.names {
		p.graph.edges[before] = append(p.graph.edges[before], name)
	}
	return Plan[N]{graph: p.graph, names: []string{name}}
}

func (g *planned[N]) has(name string) bool {
	_, found := g.nodes.Get(name)
	return found
}

// Named sets the name of the next node.
func (p Plan[N]) Named(name string) Plan[N] {
	p.next = name
	return p
}

// Name returns the name of the node before this position; the last one if there are several.
func (p Plan[N]) Name() string { return p.names[len(p.names)-1] }

// Beside returns the position after this node and others, so that the next node follows all of them.
func (p Plan[N]) Beside(others ...Plan[N]) Plan[N] {
	names := append([]string(nil), p.names...)
	for _, other := range others {
		if other.graph != p.graph && p.graph.err == nil {
			p.graph.err = errors.New("the positions belong to different graphs")
		}
		for _, name := range other.names {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return Plan[N]{graph: p.graph, names: names}
}

// Whole returns the nodes and edges. Nodes that nothing follows lead to the end.
func (p Plan[N]) Whole(end string) (Entries[N], Entries[[]string], error) {
	if p.graph.err != nil {
		return nil, nil, p.graph.err
	}
	var edges Entries[[]string]
	for _, node := range p.graph.nodes {
		following := p.graph.edges[node.Name]
		if len(following) == 0 {
			following = []string{end}
		}
		edges = append(edges, Entry[[]string]{node.Name, append([]string(nil), following...)})
	}
	return append(Entries[N](nil), p.graph.nodes...), edges, nil
}
