module github.com/cloudinfinite/cloudinfinite-go/core

go 1.23
