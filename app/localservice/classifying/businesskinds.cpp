// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/documentkinds.h"

namespace cd::local {

using namespace Qt::StringLiterals;

// ": names" begins a kind, the lines below it hold its words; "|" parts them. Accents are left out,
// as documents are compared without them. These are the words of forms and letters in general use,
// in English, French, Dutch, German, Italian, Spanish and Portuguese.
namespace {

constexpr KindWords businessEntries[]{
    {"invoice|tax invoice|commercial invoice|bill|facture|factuur|rechnung|fattura|factura|"
     "fatura|faktura|rekening"_L1,
     "invoice number|invoice no|invoice date|invoice to|bill to|billed to|ship to|sold to|"
     "due date|payment terms|amount due|balance due|total due|terms of payment|net 30|"
     "purchase order|po number|customer number|customer id|unit price|quantity|qty|"
     "subtotal|vat|vat number|vat id|gst|bank details|iban|bic|swift|remit to|remittance|"
     "please pay|payable|payment due|hours|rate|numero de facture|date de facture|"
     "date de facturation|montant ttc|montant ht|total ttc|total ht|tva|prix unitaire|"
     "quantite|echeance|reglement|siret|a payer|net a payer|client|factuurnummer|"
     "factuurdatum|klantnummer|btw|btw bedrag|excl btw|incl btw|te betalen|vervaldatum|"
     "bedrag|aantal|omschrijving|betaling|rechnungsnummer|rechnungsdatum|rechnung nr|"
     "kundennummer|kunden nr|lieferdatum|leistungsdatum|leistungszeitraum|mwst|ust|ust id|"
     "umsatzsteuer|steuernummer|ust idnr|mehrwertsteuer|nettobetrag|bruttobetrag|"
     "gesamtbetrag|rechnungsbetrag|zahlbar|zahlungsbedingungen|zahlungsziel|faellig|"
     "einzelpreis|menge|bezeichnung|zwischensumme|endbetrag|skonto|bankverbindung|"
     "verwendungszweck|uberweisen|numero fattura|data fattura|partita iva|imponibile|iva|"
     "numero de factura|fecha de factura|base imponible|importe|vencimiento|nif|cif|"
     "contribuinte|numer faktury|kwota|nabywca|sprzedawca"_L1},
    {"receipt|till receipt|simplified tax invoice|sales receipt|cash receipt|store receipt|"
     "retail receipt|purchase receipt|restaurant receipt|pos receipt|till slip|"
     "cash register receipt|kassenbon|kassenzettel|quittung|ticket de caisse|kassabon|bon|"
     "scontrino|recibo|ticket|paragon"_L1,
     "cash|change|cashier|tax invoice|till|rounding|rounding adj|rounding adjustment|"
     "thank you|please come again|come again|see you again|thank you for shopping|"
     "have a nice day|exchange|refund|no refund|returnable|goods sold are not returnable|"
     "not returnable|not refundable|items sold|total items|item count|qty|gst summary|"
     "total sales|total amount|total incl|inclusive of gst|incl gst|cash tendered|tendered|"
     "amount tendered|card no|visa|mastercard|debit card|credit card|approval code|"
     "auth code|change due|receipt no|receipt number|slip no|bill no|trans no|counter|"
     "terminal|pos|store|outlet|table|guest|server|waiter|dine in|take away|takeaway|pax|"
     "tip|service charge|member|points|loyalty|barcode|tel|date time|bar|gegeben|ruckgeld|"
     "kasse|kassierer|bon nr|summe|vielen dank|danke|espece|especes|rendu|monnaie|caisse|"
     "merci de votre visite|merci|contant|wisselgeld|bedankt|pinnen|kassa|contanti|resto|"
     "totale|grazie|cajero|efectivo|cambio|gracias por su compra|gracias|troco|obrigado"_L1},
    {"email|e mail|electronic mail|mail message|email message|courriel|correo electronico"_L1,
     "from|sent|to|cc|bcc|subject|re|fw|fwd|forwarded|forwarded by|original message|wrote|"
     "attached|attachment|regards|best regards|thanks|hi|hello|message id|reply|"
     "please let me know|let me know|cheers|unsubscribe|mailing list|list|von|gesendet|an|"
     "betreff|viele grusse|mit freundlichen grussen|envoye|objet|cordialement|bonjour|"
     "verzonden|aan|onderwerp|groeten|inviato|oggetto|enviado|asunto|assunto|saludos"_L1},
    {"annual report|10 k|form 10 k|financial report|yearly report|report and accounts|"
     "annual accounts|annual financial report|geschaftsbericht|jahresbericht|"
     "rapport annuel|jaarverslag|relazione annuale|informe anual|relatorio anual|"
     "memoria anual|jahresabschluss"_L1,
     "shareholders|stockholders|letter to shareholders|dear shareholders|chairman|"
     "chairman's statement|chief executive officer|board of directors|directors report|"
     "auditors report|independent auditor|financial statements|"
     "consolidated financial statements|balance sheet|income statement|cash flows|"
     "fiscal year|financial year|year ended|for the fiscal year ended|december 31|"
     "annual meeting|annual report|securities and exchange commission|form 10 k|registrant|"
     "management's discussion and analysis|risk factors|revenue|net income|"
     "earnings per share|dividend|operating income|net sales|strategic report|governance|"
     "sustainability|subsidiaries|group|market capitalization|common stock|"
     "table of contents|at a glance|highlights|financial highlights|in millions|"
     "corporate governance|remuneration|outlook|aktionare|vorstand|aufsichtsrat|"
     "lagebericht|konzern|geschaftsjahr|bilanz|umsatz|actionnaires|"
     "conseil d'administration|exercice|chiffre d'affaires|aandeelhouders|raad van bestuur|"
     "omzet|azionisti|accionistas|ejercicio|acionistas"_L1},
    {"contract|agreement|lease|lease agreement|service agreement|employment contract|"
     "license agreement|nda|non disclosure agreement|confidentiality agreement|"
     "legal agreement|memorandum of understanding|vertrag|contrat|overeenkomst|contratto|"
     "contrato|mietvertrag|arbeitsvertrag|bail"_L1,
     "agreement|this agreement|hereby|herein|hereinafter|hereto|hereof|hereunder|thereof|"
     "whereas|witnesseth|in witness whereof|party|parties|the parties|between|"
     "by and between|entered into|effective date|term|termination|terminate|shall|"
     "governing law|indemnify|indemnification|confidential information|confidentiality|"
     "obligations|warranties|representations and warranties|liability|"
     "limitation of liability|force majeure|assignment|severability|entire agreement|"
     "amendment|waiver|breach|arbitration|jurisdiction|notices|counterparts|licensor|"
     "licensee|landlord|tenant|lessor|lessee|employer|employee|consideration|covenant|"
     "covenants|executed|undersigned|signature|zwischen|vertragspartner|parteien|kundigung|"
     "haftung|gerichtsstand|vertraulichkeit|vereinbarung|entre les soussignes|les parties|"
     "resiliation|article|conviennent|tussen|partijen|opzegging|aansprakelijkheid|"
     "tra le parti|parti|recesso|entre las partes|partes|clausula|clausulas|clausola"_L1},
    {"cv|resume|curriculum vitae|curriculum|lebenslauf|resume of|job application resume|"
     "hoja de vida"_L1,
     "experience|work experience|professional experience|employment history|work history|"
     "career objective|objective|education|skills|technical skills|key skills|references|"
     "references available upon request|bachelor|bachelor of|master|master of|university|"
     "college|degree|certifications|certification|languages|hobbies|interests|"
     "personal details|date of birth|nationality|marital status|linkedin|"
     "professional summary|summary of qualifications|career summary|achievements|"
     "responsibilities|responsible for|proficient|projects|internship|gpa|"
     "software engineer|developer|manager|present|curriculum vitae|volunteer|fluent|"
     "soft skills|career|profile|berufserfahrung|ausbildung|kenntnisse|sprachkenntnisse|"
     "geburtsdatum|staatsangehorigkeit|studium|praktikum|schulabschluss|"
     "experience professionnelle|formation|competences|langues|centres d'interet|diplome|"
     "stage|werkervaring|opleiding|opleidingen|vaardigheden|talenkennis|geboortedatum|"
     "esperienza|istruzione|competenze|formazione|experiencia laboral|"
     "experiencia profesional|formacion|habilidades|idiomas|experiencia|educacion|"
     "escolaridade"_L1},
    {"bank statement|account statement|statement of account|bank account statement|"
     "credit card statement|checking account statement|kontoauszug|releve de compte|"
     "releve bancaire|bankafschrift|rekeningafschrift|estratto conto|extracto bancario|"
     "estado de cuenta|extrato bancario|wyciag"_L1,
     "opening balance|closing balance|beginning balance|ending balance|previous balance|"
     "new balance|balance brought forward|brought forward|carried forward|statement period|"
     "statement date|statement|account number|account summary|account holder|sort code|"
     "routing number|iban|deposits|withdrawals|deposit|withdrawal|debit|credit|debits|"
     "credits|paid in|paid out|money in|money out|transactions|transaction|"
     "transaction date|value date|posting date|available balance|average daily balance|"
     "overdraft|interest earned|interest paid|direct debit|standing order|atm|checks paid|"
     "check|cheque|service fee|fees|transfer|bank|branch|checking|savings|minimum payment|"
     "credit limit|payment received|kontostand|saldo|buchung|buchungstag|valuta|"
     "wertstellung|lastschrift|gutschrift|uberweisung|alter saldo|neuer saldo|kontonummer|"
     "blz|solde|solde crediteur|ancien solde|nouveau solde|virement|prelevement|"
     "date valeur|operations|beginsaldo|eindsaldo|af|bij|overboeking|incasso|"
     "rekeningnummer|saldo iniziale|saldo finale|bonifico|addebito|accredito|saldo inicial|"
     "saldo final|cargo|abono|transferencia|deposito|retiro"_L1},
    {"letter|cover letter|business letter|formal letter|brief|anschreiben|lettre|carta|"
     "lettera"_L1,
     "dear|dear sir|dear sir or madam|dear mr|dear ms|dear mrs|to whom it may concern|"
     "yours sincerely|yours faithfully|sincerely|yours truly|very truly yours|kind regards|"
     "i am writing|we are writing|with reference to|enclosed|enclosure|encl|enclosures|re|"
     "thank you for your letter|look forward to hearing|please do not hesitate|signed|"
     "on behalf of|we would like|we regret|sehr geehrte|sehr geehrter|"
     "sehr geehrte damen und herren|mit freundlichen grussen|hochachtungsvoll|anlage|"
     "madame|monsieur|madame monsieur|veuillez agreer|salutations distinguees|nous vous|"
     "geachte|hoogachtend|met vriendelijke groet|bijlage|egregio|gentile|distinti saluti|"
     "cordiali saluti|estimado|estimada|estimados senores|muy senor mio|atentamente|"
     "le saluda|prezado|prezados senhores|atenciosamente"_L1},
    {"form|application form|questionnaire|registration form|fill in form|formular|antrag|"
     "formulaire|formulier|modulo|formulario"_L1,
     "please print|please complete|please fill|fill in|check box|check one|tick|"
     "for office use only|office use only|signature|date of birth|name|first name|"
     "last name|surname|middle initial|address|city|state|zip|zip code|phone|telephone|yes|"
     "no|yes no|applicant|signature of applicant|print name|section a|section b|"
     "instructions|omb no|form no|if yes|n a|completed by|approved by|submitted by|"
     "to be completed|marital status|sex|male|female|comments|reason for|vorname|nachname|"
     "geburtsdatum|anschrift|unterschrift|bitte ausfullen|ankreuzen|prenom|nom|adresse|"
     "code postal|date de naissance|a remplir|cocher|voornaam|achternaam|handtekening|"
     "invullen|nome|cognome|firma|indirizzo|nombre|apellidos|domicilio|fecha de nacimiento|"
     "rellenar"_L1},
    {"scientific paper|scientific article|research paper|research article|academic paper|"
     "academic article|journal article|paper|scholarly article|preprint|conference paper|"
     "technical paper|wissenschaftlicher artikel|article scientifique|articulo cientifico"_L1,
     "abstract|introduction|related work|keywords|index terms|methodology|methods|"
     "materials and methods|experiments|experimental|experimental results|results|"
     "discussion|conclusion|conclusions|references|et al|figure|fig|table|theorem|lemma|"
     "proof|algorithm|equation|dataset|hypothesis|proposed|we propose|we present|we show|"
     "in this paper|this paper|acknowledgments|acknowledgements|department of|university|"
     "proceedings|journal|vol|doi|arxiv|ieee|acm|springer|citation|cited|state of the art|"
     "evaluation|prior work|significant|statistically significant|p value|baseline|section|"
     "appendix|zusammenfassung|einleitung|literatur|ergebnisse|resume|bibliographie|"
     "resultats|conclusiones|resultados|referencias"_L1},
    {"payslip|pay slip|payroll|pay stub|salary slip|wage slip|earnings statement|"
     "lohnabrechnung|gehaltsabrechnung|bulletin de paie|fiche de paie|loonstrook|"
     "busta paga|nomina"_L1,
     "gross pay|net pay|pay period|pay date|employee id|employee no|employer|deductions|"
     "earnings|year to date|ytd|basic pay|basic salary|overtime|allowance|tax code|"
     "national insurance|social security|withholding|federal tax|medicare|pension|"
     "hours worked|hourly rate|bruttolohn|nettolohn|lohnsteuer|sozialversicherung|brutto|"
     "netto|auszahlungsbetrag|salaire brut|net imposable|cotisations|brutoloon|nettoloon|"
     "loonheffing"_L1},
    {"purchase order|po|bestellung|auftrag|bon de commande|inkooporder|ordine d'acquisto|"
     "orden de compra|order form"_L1,
     "purchase order|po number|po no|po date|order date|order number|vendor|supplier|"
     "ship to|deliver to|delivery date|requested by|authorized by|buyer|requisition|"
     "quantity|unit price|shipping method|fob|bestellnummer|bestelldatum|lieferant|"
     "lieferadresse|fournisseur|date de commande|leverancier|besteldatum|proveedor"_L1},
    {"quotation|quote|price quote|estimate|offer|proposal|angebot|kostenvoranschlag|devis|"
     "offerte|preventivo|presupuesto|cotizacion|orcamento"_L1,
     "quotation|quote no|quote number|quotation no|quote date|valid until|validity|"
     "valid for|prices are valid|estimate|estimated|we are pleased to quote|offer|"
     "acceptance|accepted by|lead time|angebotsnummer|angebot nr|gultig bis|freibleibend|"
     "devis no|validite|bon pour accord|offertenummer|geldig tot|preventivo|validez"_L1},
    {"delivery note|packing slip|packing list|bill of lading|waybill|dispatch note|"
     "shipping document|lieferschein|bon de livraison|pakbon|albaran|documento di trasporto"_L1,
     "delivery note|packing slip|delivered|delivery address|consignee|consignor|carrier|"
     "shipper|gross weight|net weight|packages|cartons|pallets|received by|"
     "received in good condition|tracking number|freight|bill of lading|vessel|"
     "port of loading|port of discharge|lieferschein|lieferdatum|versand|expediteur|"
     "destinataire|livraison|colis|afleveradres|geleverd"_L1},
    {"insurance policy|insurance|insurance certificate|policy document|versicherungspolice|"
     "police d'assurance|verzekeringspolis|poliza"_L1,
     "policy number|policyholder|insured|insurer|premium|coverage|deductible|sum insured|"
     "claim|claims|beneficiary|exclusions|endorsement|underwriter|period of insurance|"
     "versicherung|versicherungsnehmer|versicherungsnummer|beitrag|assurance|assure|prime|"
     "sinistre|verzekering|polisnummer|premie|poliza|asegurado"_L1},
    {"tax return|tax form|tax document|income tax return|steuererklarung|steuerbescheid|"
     "declaration d'impots|avis d'imposition|belastingaangifte|w 2|1099|1040"_L1,
     "tax return|taxable income|adjusted gross income|filing status|deductions|exemptions|"
     "dependents|withheld|refund|tax year|internal revenue service|irs|hmrc|form 1040|"
     "schedule|employer identification number|social security number|einkommensteuer|"
     "finanzamt|steuerpflichtiger|revenu imposable|impot|belastingdienst|inkomstenbelasting"_L1},
    {"medical report|medical record|clinical report|lab report|discharge summary|"
     "prescription|patient record|health record|arztbrief|befund|compte rendu medical|"
     "informe medico"_L1,
     "patient|patient name|diagnosis|diagnoses|treatment|symptoms|"
     "history of present illness|medical history|past medical history|medication|"
     "medications|dosage|mg|physician|doctor|dr|hospital|clinic|admission|discharge|"
     "laboratory|blood pressure|examination|physical examination|allergies|vital signs|"
     "prescription|follow up|surgery|patientin|diagnose|befund|therapie|anamnese|"
     "ordonnance|traitement|diagnostico|paciente"_L1},
    {"utility bill|electricity bill|phone bill|gas bill|water bill|telephone bill|"
     "stromrechnung|facture d'electricite|energierekening"_L1,
     "meter reading|meter number|kwh|electricity|usage|current charges|service address|"
     "billing period|previous reading|present reading|tariff|supply|units used|zahlerstand|"
     "verbrauch|strom|grundpreis|arbeitspreis|consommation|abonnement|compteur|meterstand|"
     "verbruik"_L1},
    {"minutes|meeting minutes|minutes of meeting|protokoll|proces verbal|notulen|verbale|"
     "acta"_L1,
     "minutes|minutes of the meeting|attendees|present|absent|apologies|agenda|"
     "action items|motion|seconded|carried|approved the minutes|adjourned|next meeting|"
     "call to order|quorum|chair|teilnehmer|tagesordnung|beschluss|ordre du jour|aanwezig|"
     "actiepunten"_L1},
    {"memo|memorandum|internal memo|office memo|vermerk|note de service"_L1,
     "memorandum|memo|to|from|date|subject|inter office|interoffice|cc|distribution|re"_L1},
    {"certificate|diploma|certification|zertifikat|urkunde|certificat|certificaat|"
     "certificado|attestato"_L1,
     "certificate|certify|this is to certify|certifies that|has successfully completed|"
     "awarded|awarded to|hereby certify|presented to|in recognition|bescheinigung|"
     "hiermit wird|certifie|gecertificeerd"_L1},
    {"identity document|passport|id card|driving licence|driver license|identity card|"
     "ausweis|reisepass|carte d'identite|paspoort|pasaporte"_L1,
     "passport|passport no|nationality|date of birth|place of birth|date of issue|"
     "date of expiry|expiry date|authority|sex|surname|given names|republic|"
     "driving licence|driver license|identity card"_L1},
    {"presentation|slides|slide deck|pitch deck|folien"_L1,
     "agenda|overview|questions|thank you|next steps|roadmap|key takeaways|slide"_L1},
    {"user manual|manual|instruction manual|user guide|handbook|technical documentation|"
     "bedienungsanleitung|mode d'emploi|handleiding"_L1,
     "installation|install|warning|caution|troubleshooting|user guide|instructions|step|"
     "press|button|safety|specifications|warranty|setup|configuration|configure|connect|"
     "battery|parts|maintenance|chapter|click|settings|command|usage|options|version|"
     "anleitung|achtung|hinweis|attention|utilisation|waarschuwing"_L1},
    {"press release|pressemitteilung|communique de presse|persbericht"_L1,
     "press release|for immediate release|media contact|press contact|about|announced|"
     "today announced|spokesperson"_L1},
};

} // namespace

QList<DocumentKind> businessKinds()
{
    return {std::begin(businessEntries), std::end(businessEntries)};
}

} // namespace cd::local
