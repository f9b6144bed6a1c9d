package main

func runNew(args []string) error    { return nil }
func runFollow(args []string) error { return nil }
func runSize(args []string) error   { return nil }
