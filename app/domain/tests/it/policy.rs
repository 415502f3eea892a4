//! The policy as a table that people who do not read Rust can check: `policy.txt`.

use domain::access::{Action, Principal, Reach, Role, Scope, allows, decide, may_invite};
use domain::account::Account;
use domain::dataset::Dataset;
use domain::id::{AccountId, EnterpriseId};

/// One line for each action, one column for each role.
fn printed() -> String {
    let mut text = String::from("# What each role may do. Written by `allows` in app/domain/src/access/policy.rs.\n");
    let heading: Vec<&str> = Role::ALL.iter().map(|role| role.code()).collect();
    text.push_str(&format!("{:21}| {}\n", "action", heading.join(" | ")));
    for action in Action::ALL {
        let cells: Vec<String> = Role::ALL
            .iter()
            .map(|role| {
                format!("{:width$}", if allows(*role, action) { "yes" } else { "-" }, width = role.code().len())
            })
            .collect();
        text.push_str(format!("{:21}| {}", format!("{action:?}"), cells.join(" | ")).trim_end());
        text.push('\n');
    }
    text
}

#[test]
fn the_policy_is_the_committed_table() {
    assert_eq!(printed(), include_str!("policy.txt"), "write the new policy into app/domain/tests/it/policy.txt");
}

#[test]
fn a_technician_brings_in_msmes_and_cooperatives_only() {
    let invited: Vec<Role> = Role::ALL.into_iter().filter(|role| may_invite(Role::Technician, *role)).collect();
    assert_eq!(invited, [Role::Cooperative, Role::Msme]);
}

#[test]
fn nobody_but_an_administrator_makes_an_administrator() {
    let makers: Vec<Role> = Role::ALL.into_iter().filter(|role| may_invite(*role, Role::Administrator)).collect();
    assert_eq!(makers, [Role::Administrator]);
}

fn manager(enterprise: Option<EnterpriseId>) -> Principal {
    Principal::Signed(Box::new(Account {
        id: AccountId(7),
        name: "Ana".to_owned(),
        role: Role::Msme,
        dataset: Dataset::Real,
        enterprise,
        municipalities: Vec::new(),
        second_factor: false,
    }))
}

#[test]
fn a_manager_reaches_the_own_enterprise_and_nothing_without_one() {
    let own = EnterpriseId(3);
    let scope = Scope::Within { by: AccountId(7), reach: Reach::Enterprise(own), dataset: Dataset::Real };
    assert_eq!(decide(&manager(Some(own)), Action::ViewSales), Ok(scope));
    let nothing = Scope::Within { by: AccountId(7), reach: Reach::Nothing, dataset: Dataset::Real };
    assert_eq!(decide(&manager(None), Action::ViewSales), Ok(nothing));
}

#[test]
fn an_administrator_without_a_second_factor_may_only_set_it_up() {
    let Principal::Signed(mut account) = manager(None) else { return };
    account.role = Role::Administrator;
    let mut principal = Principal::Signed(account.clone());
    assert!(decide(&principal, Action::ManageAccounts).is_err());
    assert!(decide(&principal, Action::KeepOwnAccount).is_ok());
    account.second_factor = true;
    principal = Principal::Signed(account);
    assert!(decide(&principal, Action::ManageAccounts).is_ok());
}

#[test]
fn a_visitor_sees_prices_and_nothing_of_anybody() {
    assert_eq!(decide(&Principal::Visitor, Action::ViewPrices), Ok(Scope::Public));
    for action in [Action::ViewEnterprises, Action::ViewSales, Action::ViewPersons, Action::KeepOwnAccount] {
        assert!(decide(&Principal::Visitor, action).is_err());
    }
}
