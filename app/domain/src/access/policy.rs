//! The policy. Its table, for people who do not read Rust, is `tests/it/policy.txt`.

use super::{Action, Role};

/// Whether a role may do a thing at all.
#[must_use]
pub fn allows(role: Role, action: Action) -> bool {
    use Role::{Administrator, Cooperative, Coordinator, Monitoring, Msme, Reader, Technician, Visitor};
    match action {
        Action::ViewPrices | Action::ExportPrices => true,
        Action::KeepOwnAccount | Action::KeepAlerts | Action::ViewOpportunities => role != Visitor,
        Action::InviteAccounts => matches!(role, Administrator | Coordinator | Technician),
        Action::ManageAccounts | Action::ViewAudit | Action::ImportEnterprises => {
            matches!(role, Administrator | Coordinator)
        }
        Action::ViewEnterprises => role != Visitor,
        Action::RegisterEnterprises => matches!(role, Administrator | Coordinator | Technician),
        Action::EditEnterprises => matches!(role, Administrator | Coordinator | Technician | Msme),
        Action::ViewPersons => matches!(role, Administrator | Coordinator | Monitoring | Technician | Msme),
        Action::EditPersons => matches!(role, Administrator | Coordinator | Technician | Msme),
        Action::ViewSales | Action::ViewDiversification | Action::ViewCircular => {
            matches!(role, Administrator | Coordinator | Monitoring | Technician | Cooperative | Msme | Reader)
        }
        Action::RecordSales
        | Action::ImportSales
        | Action::AnswerOpportunities
        | Action::KeepDiversification
        | Action::RecordCircular
        | Action::ExchangeLeftovers => {
            matches!(role, Administrator | Technician | Cooperative | Msme)
        }
        Action::ReportPrices => {
            matches!(role, Administrator | Coordinator | Monitoring | Technician | Cooperative | Msme)
        }
        Action::ReviewPrices | Action::ImportFigures | Action::KeepCoefficients => {
            matches!(role, Administrator | Coordinator | Monitoring)
        }
        Action::KeepUploads => {
            matches!(role, Administrator | Coordinator | Monitoring | Technician | Cooperative | Msme)
        }
        Action::KeepFreight => matches!(role, Administrator | Cooperative),
        Action::ViewFreight => matches!(role, Administrator | Cooperative | Msme),
        Action::PublishOpportunities => matches!(role, Administrator | Coordinator | Technician | Cooperative),
        Action::ConfirmEmissions => role == Administrator,
        Action::ViewOverview => {
            matches!(role, Administrator | Coordinator | Monitoring | Technician | Reader)
        }
    }
}

/// Whom a role may ask in. A technician brings in those whose work is in the field.
#[must_use]
pub fn may_invite(role: Role, invited: Role) -> bool {
    match role {
        Role::Administrator => invited != Role::Visitor,
        Role::Coordinator => !matches!(invited, Role::Visitor | Role::Administrator),
        Role::Technician => matches!(invited, Role::Msme | Role::Cooperative),
        Role::Visitor | Role::Monitoring | Role::Vume | Role::Cooperative | Role::Msme | Role::Reader => false,
    }
}
