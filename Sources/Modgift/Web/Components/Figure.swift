import Markup

/// One number that matters, with what it counts. A row of them stands in a `div` of class `grid`.
struct Figure: Component {
  /// The number as the language writes it.
  let number: String
  let words: String

  var html: HTML {
    """
    <p class="card"><span class="figure"><b>\(number)</b><span>\(words)</span></span></p>
    """
  }
}
