//! What someone asks to do.

/// One for each kind of deed, named with a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    ViewPrices,
    ExportPrices,
    /// One's own name, password, second factor and open sessions.
    KeepOwnAccount,
    /// Ask somebody in, and give a new code to who lost the password.
    InviteAccounts,
    /// See all accounts, change what they may do, close them.
    ManageAccounts,
    ViewAudit,
    ViewEnterprises,
    RegisterEnterprises,
    EditEnterprises,
    ImportEnterprises,
    /// Names, telephones and the other personal facts of members and managers.
    ViewPersons,
    EditPersons,
    ViewSales,
    RecordSales,
    ImportSales,
    ReportPrices,
    ReviewPrices,
    /// Files of prices, references, rates and trade.
    ImportFigures,
    /// Look at the files that one sent oneself, apply them, drop them, take them back. Each kind asks for its own action too.
    KeepUploads,
    KeepAlerts,
    KeepFreight,
    /// What one's own cooperative says that it costs to sell.
    ViewFreight,
    ViewOpportunities,
    PublishOpportunities,
    /// Say that an MSME is interested, and what it can offer.
    AnswerOpportunities,
    ViewDiversification,
    /// Costs of products, ideas and what there is to work with.
    KeepDiversification,
    ViewCircular,
    /// Monthly records and actions.
    RecordCircular,
    /// Offer and ask for leftovers, and answer who does.
    ExchangeLeftovers,
    /// By-product coefficients of all MSMEs.
    KeepCoefficients,
    /// The factors behind carbon dioxide equivalents.
    ConfirmEmissions,
    /// The team's page of the whole project.
    ViewOverview,
}

impl Action {
    /// Every action, for the committed table of the policy.
    pub const ALL: [Self; 33] = [
        Self::ViewPrices,
        Self::ExportPrices,
        Self::KeepOwnAccount,
        Self::InviteAccounts,
        Self::ManageAccounts,
        Self::ViewAudit,
        Self::ViewEnterprises,
        Self::RegisterEnterprises,
        Self::EditEnterprises,
        Self::ImportEnterprises,
        Self::ViewPersons,
        Self::EditPersons,
        Self::ViewSales,
        Self::RecordSales,
        Self::ImportSales,
        Self::ReportPrices,
        Self::ReviewPrices,
        Self::ImportFigures,
        Self::KeepUploads,
        Self::KeepAlerts,
        Self::KeepFreight,
        Self::ViewFreight,
        Self::ViewOpportunities,
        Self::PublishOpportunities,
        Self::AnswerOpportunities,
        Self::ViewDiversification,
        Self::KeepDiversification,
        Self::ViewCircular,
        Self::RecordCircular,
        Self::ExchangeLeftovers,
        Self::KeepCoefficients,
        Self::ConfirmEmissions,
        Self::ViewOverview,
    ];
}
