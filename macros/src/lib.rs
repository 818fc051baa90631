//! stub
use proc_macro::TokenStream;
/// stub
#[proc_macro_derive(ApiModel, attributes(api, serde))]
pub fn derive(_: TokenStream) -> TokenStream {
    TokenStream::new()
}
