/* No system library target: SwiftPM warns of the flags that GMime's pkg-config file brings along, so that its
   headers are found through a link, and GLib's through CGObject. */
