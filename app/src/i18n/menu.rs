//! Words of the navigation of each role.

super::texts! {
    more => "Más", "More";
    group_msme => "Mi negocio", "My business";
    group_cooperative => "Cooperativa", "Cooperative";
    group_vume => "Ventanilla", "Window";
    group_team => "Proyecto", "Project";
    my_business => "Mi empresa", "My business";
    sell => "Vender", "Sell";
    my_progress => "Mi avance", "My progress";
    sales_and_markets => "Ventas y mercados", "Sales and markets";
    diversification => "Diversificación", "Diversification";
    circular => "Circular", "Circular";
    diagnosis => "Diagnóstico", "Diagnosis";
    certificates => "Certificados", "Certificates";
    start => "Inicio", "Home";
    members => "Socios", "Members";
    joint_sale => "Venta conjunta", "Joint sale";
    markets => "Mercados", "Markets";
    freight => "Costos de flete", "Freight costs";
    today => "Hoy", "Today";
    people => "Personas", "People";
    vacancies => "Vacantes", "Vacancies";
    follow_up => "Seguimiento", "Follow-up";
    courses => "Cursos", "Courses";
    employers => "Empleadores", "Employers";
    monthly_sheet => "Hoja mensual", "Monthly sheet";
    overview => "Resumen", "Overview";
    msmes => "MIPYMES", "MSMEs";
    vume => "VUME", "VUME";
    results => "Resultados", "Results";
    municipalities => "Municipios", "Municipalities";
    budget => "Presupuesto", "Budget";
    ventures => "Emprendimientos", "Ventures";
    accounts => "Cuentas", "Accounts";
    report_price => "Reportar precio", "Report a price";
    review_prices => "Precios por revisar", "Prices to review";
    alerts => "Mis alertas", "My alerts";
    sales => "Ventas", "Sales";
    opportunities => "Oportunidades", "Opportunities";
    audit => "Bitácora", "Audit trail";
    imports => "Importar datos", "Import data";
}
