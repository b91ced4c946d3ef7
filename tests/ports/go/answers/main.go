// The program answers reads responses, one per line of JSON, and prints how each is decoded.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"

	"github.com/cloudinfinite/cloudinfinite-go"
	"github.com/cloudinfinite/cloudinfinite-go/conformance/wireform"
	"github.com/cloudinfinite/cloudinfinite-go/core"
)

type given struct {
	Operation string
	Status    int
	Headers   map[string]string
	Body      []byte
}

func main() {
	operations := map[string]*core.Operation{}
	for _, each := range cloudinfinite.Operations() {
		operations[each.Name] = each
	}
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 64<<20)
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	encoder := json.NewEncoder(output)
	encoder.SetEscapeHTML(false)
	for input.Scan() {
		var each given
		if err := json.Unmarshal(input.Bytes(), &each); err != nil {
			log.Fatal(err)
		}
		response := &core.Response{Status: each.Status, Body: each.Body}
		for name, value := range each.Headers {
			response.Headers = append(response.Headers, core.Header{Name: name, Value: value})
		}
		answer, err := wireform.Answer(operations[each.Operation], response)
		if err != nil {
			log.Fatal(err)
		}
		if err := encoder.Encode(answer); err != nil {
			log.Fatal(err)
		}
	}
}
