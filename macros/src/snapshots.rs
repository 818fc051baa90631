//! What the derive expands to, formatted, to be reviewed as Rust: `macros/snapshots/`.

use expect_test::{ExpectFile, expect_file};
use proc_macro2::{TokenStream, TokenTree};

/// The expansion of a type against its snapshot; `UPDATE_EXPECT=1` writes it anew. What the compiler has to do grows
/// with `tokens` and with function `bodies`: no more of them than these.
fn check(source: &str, snapshot: &ExpectFile, tokens: usize, bodies: usize) {
    let input = syn::parse_str(source).expect("the source is a type");
    let expansion = crate::derive(&input);
    let counted = count(expansion.clone());
    let expansion = syn::parse2(expansion).expect("the expansion is Rust");
    snapshot.assert_eq(&prettyplease::unparse(&expansion));
    assert!(
        counted.0 <= tokens && counted.1 <= bodies,
        "more than before to compile: {} tokens (at most {tokens}), {} functions (at most {bodies})",
        counted.0,
        counted.1
    );
}

/// The tokens, with one for both delimiters of a group, and the functions among them.
fn count(tokens: TokenStream) -> (usize, usize) {
    let mut counted = (0, 0);
    for token in tokens {
        counted.0 += 1;
        match token {
            TokenTree::Ident(word) if word == "fn" => counted.1 += 1,
            TokenTree::Group(group) => {
                let (tokens, bodies) = count(group.stream());
                counted = (counted.0 + tokens, counted.1 + bodies);
            }
            _ => {}
        }
    }
    counted
}

#[test]
fn small_struct() {
    let source = r"
        /// A person's badge.
        pub struct Badge {
            /// The number on the badge.
            pub id: u64,
            pub nickname: Option<String>,
            #[api(default = 1)]
            pub floor: i8,
        }
    ";
    check(source, &expect_file!["../snapshots/small_struct.rs"], 1720, 21);
}

#[test]
fn rules() {
    let source = r"
        #[api(check = ends_later)]
        pub struct Booking {
            /// What the booking is called.
            #[api(min_length = 2, max_length = 40, custom = names::is_free)]
            pub name: String,
            #[api(exclusive_minimum = 0, multiple_of = 0.01)]
            pub price: Option<f64>,
            #[api(max_items = 3, unique_items, items(min_length = 1))]
            pub tags: Vec<Option<String>>,
            #[api(secret, keys(max_length = 3), values(maximum = 5))]
            pub pins: std::collections::BTreeMap<String, u8>,
            pub guest: Guest,
        }
    ";
    check(source, &expect_file!["../snapshots/rules.rs"], 3130, 27);
}

#[test]
fn string_enum() {
    let source = r#"
        #[serde(rename_all = "kebab-case")]
        pub enum Category {
            Ats,
            #[serde(alias = "hrisLegacy")]
            HrisLegacy,
            #[api(unknown)]
            Other(String),
        }
    "#;
    check(source, &expect_file!["../snapshots/string_enum.rs"], 790, 10);
}

#[test]
fn connect_session_token() {
    let file = include_str!("../../models/src/connect_sessions/token.rs");
    let file = syn::parse_file(file).expect("the model's file is Rust");
    let item = file.items.iter().find_map(|item| match item {
        syn::Item::Struct(item) if item.ident == "ConnectSessionToken" => Some(item),
        _ => None,
    });
    let mut item = item.expect("the model is in the file").clone();
    item.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
    let source = quote::ToTokens::to_token_stream(&item).to_string();
    check(&source, &expect_file!["../snapshots/connect_session_token.rs"], 3800, 36);
}

/// What the traits of a type with a mistake are: all that it would have without one, so that its uses are no mistakes.
#[test]
fn a_mistake_keeps_every_trait() {
    let source = "enum Kind<'a, T: Clone = u8> where T: Copy { #[serde(bogus)] A, B(&'a T) }";
    let input = syn::parse_str(source).expect("the source is a type");
    let expansion = crate::derive(&input).to_string();
    assert!(expansion.contains("bogus"), "{expansion}");
    for word in ["ApiModel for", "FieldType < '__de > for", "Deserialize < '__de > for", "Serialize for"] {
        assert!(expansion.contains(word), "{word}: {expansion}");
    }
    let schemars = "__m :: schemars ! (['a , T : Clone] [Kind < 'a , T >] [where T : Copy])";
    assert!(expansion.contains(schemars), "{expansion}");
}

/// What a type expands to grows with its fields as a line does: no step at 64 fields, none at 256.
#[test]
fn expansions_grow_linearly() {
    let tokens = |fields: usize| {
        let fields: Vec<_> = (0..fields).map(|field| format!("pub field_{field}: Option<String>,")).collect();
        let fields = fields.concat();
        let input = syn::parse_str(&format!("pub struct Wide {{ {fields} }}")).expect("the source is a type");
        count(crate::derive(&input))
    };
    let variants = |variants: usize| {
        let variants: Vec<_> = (0..variants).map(|variant| format!("Variant{variant},")).collect();
        let variants = variants.concat();
        let input = syn::parse_str(&format!("pub enum Many {{ {variants} }}")).expect("the source is a type");
        count(crate::derive(&input))
    };
    let slope = (tokens(60).0 - tokens(30).0) / 30;
    for fields in [70, 300] {
        let (tokens, _) = tokens(fields);
        assert!(
            tokens <= slope * (fields + 30) + 1500,
            "{fields} fields: {tokens} tokens, {slope} for each before"
        );
    }
    let slope = (variants(60).0 - variants(30).0) / 30;
    for members in [300, 4000] {
        let (tokens, bodies) = variants(members);
        assert!(
            tokens <= slope * members * 11 / 10 + 1500,
            "{members} members: {tokens} tokens, {slope} for each before"
        );
        assert_eq!(bodies, variants(30).1, "functions for {members} members");
    }
}
