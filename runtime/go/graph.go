package core

// graph checks that nodes and edges form a valid graph.
func (e *encoder) graph(r *Record, src source, at *place) {
	g := r.Graph
	edges, _ := src.get(r.Field(g.Edges)).(Fields)
	nodes, _ := src.get(r.Field(g.Nodes)).(Fields)
	if len(edges) == 0 || len(nodes) == 0 {
		return
	}
	lists := map[string][]any{}
	for _, each := range edges {
		switch value := each.Value.(type) {
		case string:
			lists[each.Name] = splitList(value)
		case []any:
			lists[each.Name] = value
		}
	}
	names := map[string]bool{}
	for _, each := range nodes {
		names[each.Name] = true
	}
	in := &place{at, g.Edges, -1}
	for _, each := range edges {
		list, ok := lists[each.Name]
		if !ok {
			continue
		}
		if !names[each.Name] {
			e.add(&place{in, each.Name, -1}, "graph", "is not the name of a node")
		} else if reached(lists, each.Name)[each.Name] {
			e.add(&place{in, each.Name, -1}, "graph", "leads back to itself")
		}
		for i, other := range list {
			if name, ok := other.(string); !ok || !names[name] && name != g.End {
				e.add(&place{in, each.Name, i}, "graph", "is neither the name of a node nor %s", g.End)
			}
		}
	}
	of := &place{at, g.Nodes, -1}
	if !names[g.Start] {
		e.add(&place{of, g.Start, -1}, "graph", "is missing: the graph begins there")
		return
	}
	led := reached(lists, g.Start)
	for _, each := range nodes {
		if each.Name != g.Start && !led[each.Name] {
			e.add(&place{of, each.Name, -1}, "graph", "is not reached from %s", g.Start)
		}
	}
}

func reached(lists map[string][]any, name string) map[string]bool {
	found, queue := map[string]bool{}, []string{name}
	for len(queue) > 0 {
		last := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		for _, each := range lists[last] {
			if other, ok := each.(string); ok && !found[other] {
				found[other] = true
				queue = append(queue, other)
			}
		}
	}
	return found
}
