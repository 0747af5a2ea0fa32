#include <curl/curl.h>

/* curl_easy_setopt takes variable arguments, which Swift cannot call, and hides behind a
   type-checking macro: one inline function for each type of argument. */
static inline CURLcode modgift_curl_set_long(CURL *curl, CURLoption option, long value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode modgift_curl_set_string(CURL *curl, CURLoption option, const char *value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode modgift_curl_set_pointer(CURL *curl, CURLoption option, void *value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode modgift_curl_set_read(CURL *curl, curl_read_callback value) {
  return (curl_easy_setopt)(curl, CURLOPT_READFUNCTION, value);
}
static inline CURLcode modgift_curl_set_write(CURL *curl, CURLoption option, curl_write_callback value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline long modgift_curl_response_code(CURL *curl) {
  long code = 0;
  return (curl_easy_getinfo)(curl, CURLINFO_RESPONSE_CODE, &code) == CURLE_OK ? code : 0;
}
