enum MarkupStub {}
