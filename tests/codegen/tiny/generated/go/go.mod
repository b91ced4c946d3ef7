module github.com/cloudinfinite/cloudinfinite-go/tinyapi

go 1.23

require github.com/cloudinfinite/cloudinfinite-go/core v0.0.0

replace github.com/cloudinfinite/cloudinfinite-go/core => ../../../../../runtime/go
