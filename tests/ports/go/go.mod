module github.com/cloudinfinite/cloudinfinite-go/conformance

go 1.23

require (
	github.com/cloudinfinite/cloudinfinite-go v0.0.0
	github.com/cloudinfinite/cloudinfinite-go/core v0.0.0
	github.com/cloudinfinite/cloudinfinite-go/tinyapi v0.0.0
)

replace (
	github.com/cloudinfinite/cloudinfinite-go => ../../../generated/go
	github.com/cloudinfinite/cloudinfinite-go/core => ../../../runtime/go
	github.com/cloudinfinite/cloudinfinite-go/tinyapi => ../../codegen/tiny/generated/go
)
