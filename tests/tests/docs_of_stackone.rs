//! The pages of StackOne's models, made together.
#![allow(missing_docs, reason = "a test")]

use std::collections::BTreeMap;

use renamed_api_model::docs;
use stackone_models::registry::{self, Entry};

#[test]
fn every_model_has_a_page_and_every_link_leads_to_one() {
    let pages = docs::pages_of(registry::all().map(Entry::model));
    let count = pages.len();
    let texts: BTreeMap<_, _> = pages.into_iter().map(|page| (page.file, page.markdown)).collect();
    assert_eq!(texts.len(), count, "two pages of one name");
    for entry in registry::all() {
        let file = docs::pages_of([entry.model()]).swap_remove(0).file;
        assert!(texts.contains_key(&file), "{} has no page {file}", entry.name());
    }
    for (file, text) in &texts {
        // A link of a doc comment's is another matter.
        let links = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link);
        for link in links.filter(|link| link.strip_suffix(".md").is_some()) {
            assert!(texts.contains_key(link), "{file} leads to {link}, which is no page");
        }
    }
}
