enum SpreadsheetStub {}
