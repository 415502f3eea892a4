use super::*;

fn called(name: &str, place: &str, code: &str) -> Called {
    Called { name: name.to_owned(), place: place.to_owned(), code: code.to_owned(), ..Called::default() }
}

fn plan_of(wanted: &[Called], aliases: &[(Called, i32)], slugs: &[(&str, i32)]) -> Plan {
    let stored = |id| Stored { id, country: "GT".to_owned() };
    let slugs = slugs.iter().map(|(slug, id)| ((*slug).to_owned(), stored(*id))).collect();
    plan(wanted, aliases.to_vec(), slugs)
}

#[test]
fn a_name_means_what_the_source_meant_by_it_before() {
    let plan = plan_of(&[called("Potatoes", "", "")], &[(called("Potatoes", "", ""), 7)], &[("potatoes", 9)]);
    assert_eq!(plan.targets, [Target::Stored(7)]);
    assert!(plan.new_names.is_empty());
}

#[test]
fn a_name_that_the_source_never_used_means_the_thing_of_that_name() {
    let plan = plan_of(&[called("Papa, Loman", "", "")], &[], &[("papa-loman", 9)]);
    assert_eq!(plan.targets, [Target::Stored(9)]);
    assert_eq!(plan.new_names, [0]);
}

#[test]
fn an_unknown_name_makes_one_thing_however_often_it_stands() {
    let plan = plan_of(&[called("Chía", "", ""), called("Chía", "", ""), called("chia", "", "")], &[], &[]);
    assert_eq!(plan.targets, [Target::New(0); 3]);
    assert_eq!(plan.new, [("chia".to_owned(), 0)]);
    assert_eq!(plan.new_names, [0, 2]);
}

#[test]
fn a_code_outlives_a_change_of_name() {
    let plan = plan_of(&[called("Papas", "", "83")], &[(called("Potatoes", "", "83"), 7)], &[]);
    assert_eq!(plan.targets, [Target::Stored(7)]);
    assert_eq!(plan.new_names, [0]);
}

#[test]
fn a_code_joins_a_name_that_came_without_one() {
    let plan = plan_of(&[called("Potatoes", "", "83")], &[(called("Potatoes", "", ""), 7)], &[]);
    assert_eq!(plan.targets, [Target::Stored(7)]);
}

#[test]
fn one_name_with_two_codes_is_two_things() {
    let wanted = [called("Central", "", "1"), called("Central", "", "2")];
    let plan = plan_of(&wanted, &[], &[]);
    assert_eq!(plan.targets, [Target::New(0), Target::New(1)]);
    assert_eq!(plan.new, [("central".to_owned(), 0), ("central-2".to_owned(), 1)]);
}

#[test]
fn one_name_in_two_towns_is_two_markets() {
    let wanted = [called("Central", "Nebaj", ""), called("Central", "Cantel", ""), called("Central", "NEBAJ", "")];
    let plan = plan_of(&wanted, &[], &[]);
    assert_eq!(plan.targets, [Target::New(0), Target::New(1), Target::New(0)]);
    assert_eq!(plan.new[1].0, "central-cantel");
}

#[test]
fn a_name_known_without_a_place_holds_for_every_place() {
    let plan = plan_of(&[called("La Terminal", "Guatemala", "")], &[(called("La Terminal", "", ""), 3)], &[]);
    assert_eq!(plan.targets, [Target::Stored(3)]);
}

#[test]
fn long_names_that_differ_only_at_their_end_stay_apart() {
    let long = "muy ".repeat(30);
    let wanted = [called(&format!("{long}grande"), "", ""), called(&format!("{long}chico"), "", "")];
    assert_eq!(plan_of(&wanted, &[], &[]).targets, [Target::New(0), Target::New(1)]);
}

#[test]
fn a_name_without_letters_gets_an_address_all_the_same() {
    let plan = plan_of(&[called("??", "", ""), called("!!", "", "")], &[], &[]);
    assert_eq!(plan.new, [("sin-nombre".to_owned(), 0), ("sin-nombre-2".to_owned(), 1)]);
}

#[test]
fn one_name_in_two_countries_is_two_markets() {
    let average = |country: &str| Called { country: country.to_owned(), ..called("National Average", "", "") };
    let plan = plan_of(&[average("GT"), average("BY"), average("")], &[(average("GT"), 3)], &[("national-average", 3)]);
    assert_eq!(plan.targets, [Target::Stored(3), Target::New(0), Target::Stored(3)]);
    assert_eq!(plan.new, [("national-average-2".to_owned(), 1)]);
    let by_slug = plan_of(&[average("BY")], &[], &[("national-average", 3)]);
    assert_eq!(by_slug.targets, [Target::New(0)]);
}
