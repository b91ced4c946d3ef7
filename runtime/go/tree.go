package core

// tree writes elements with any names.
func (e *encoder) tree(given any, here *place) {
	limit := e.service.TreeDepth
	switch given := given.(type) {
	case Tree:
		e.branches(given, here, limit)
	case Fields:
		tree, ok := treeOf(given, limit)
		if !ok {
			e.add(here, "type", "must be elements that contain texts or elements, nested at most %d deep", limit)
		}
		e.branches(tree, here, limit)
	default:
		e.add(here, "type", "must be a tree")
	}
}

func (e *encoder) branches(tree Tree, here *place, left int) {
	if left == 0 && len(tree) > 0 {
		e.add(here, "type", "must not be nested so deeply")
		return
	}
	for _, each := range tree {
		if !isElementName(each.Name) {
			e.add(here, "type", "has a name that is not a valid element name (got %q)", each.Name)
		}
		e.open(each.Name)
		if each.Tree != nil {
			e.branches(each.Tree, here, left-1)
		} else {
			if !isXMLText(each.Text) {
				e.add(here, "xml-characters", "has a character that XML cannot carry")
			}
			e.write(each.Text)
		}
		e.close(each.Name)
	}
}

// treeOf converts a mapping to a tree: a list repeats its element, and nil is left out.
func treeOf(fields Fields, left int) (Tree, bool) {
	tree, good := Tree{}, left > 0 || len(fields) == 0
	for _, each := range fields {
		if each.Value == nil {
			good = good && isElementName(each.Name)
			continue
		}
		values, ok := each.Value.([]any)
		if !ok {
			values = []any{each.Value}
		}
		for _, value := range values {
			switch value := value.(type) {
			case string:
				tree = append(tree, Branch{Name: each.Name, Text: value})
			case Fields:
				if left == 0 {
					return tree, false
				}
				inner, ok := treeOf(value, left-1)
				good = good && ok
				tree = append(tree, Branch{Name: each.Name, Tree: inner})
			default:
				good = false
			}
		}
		if len(values) == 0 {
			good = good && isElementName(each.Name)
		}
	}
	return tree, good
}
