/** What the columns of a ledger export are called, in our seven languages. Compared without case, accents and marks. */

export const TABLE_KINDS = ['invoices', 'payments', 'customers'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export type Field =
  | 'account'
  | 'name'
  | 'legalName'
  | 'country'
  | 'language'
  | 'currency'
  | 'vatId'
  | 'emailDomain'
  | 'contactName'
  | 'contactEmail'
  | 'phone'
  | 'bankDetails'
  | 'termsDays'
  | 'creditLimit'
  | 'segment'
  | 'collector'
  | 'number'
  | 'type'
  | 'issuedOn'
  | 'dueOn'
  | 'amount'
  | 'open'
  | 'order'
  | 'reference'
  | 'paidOn'
  | 'item';

type TableWords = {
  /** Without these it is not this table: one field of each list. */
  readonly needs: readonly (readonly Field[])[];
  /** The most telling word first; fields in the order in which they may choose. */
  readonly words: Partial<Readonly<Record<Field, string>>>;
};

const ACCOUNT =
  'account_no|account number|account|account id|customer_no|customer number|customer no.|customer id|customer|customer code|debtor|debtor no|debtor number|client no|client number|compte|compte client|n° compte|numéro de compte|numéro client|n° client|code client|client|compte tiers|kundennummer|kunden-nr.|kundennr|kunde|debitor|debitornummer|debitoren-nr.|debitorennummer|debitorenkonto|konto|kontonummer|cuenta|n.º cuenta|número de cuenta|código cliente|código de cliente|nº cliente|número de cliente|cliente|cod cliente|codice cliente|numero cliente|n. cliente|conto|conto cliente|codice conto|klantnummer|klantnr|klant|klantcode|debiteur|debiteurnummer|debiteurnr|relatienummer|rekening|n.º cliente|número do cliente|código do cliente|conta|conta cliente|n.º conta|número da conta';
const CURRENCY =
  'currency|currency code|cur|ccy|devise|monnaie|code devise|währung|waehrung|whrg|währungscode|moneda|divisa|cód. moneda|valuta|codice valuta|muntsoort|munt|valutacode|moeda|código moeda';
const NUMBER =
  'invoice_no|invoice number|invoice no.|invoice|invoice id|document no|document number|doc no|doc number|document|item number|n° facture|no facture|numéro facture|numéro de facture|facture|n° pièce|numéro de pièce|pièce|rechnungsnummer|rechnungs-nr.|rechnungsnr|rechnung|re-nr.|belegnummer|beleg-nr.|belegnr|beleg|nº factura|núm. factura|número factura|número de factura|factura|nº documento|número de documento|documento|numero fattura|n. fattura|nr. fattura|fattura|numero documento|n. documento|factuurnummer|factuurnr|factuur|documentnummer|boekstuknummer|boekstuk|n.º fatura|nº fatura|número da fatura|número fatura|fatura|n.º documento|número do documento';

export const COLUMN_WORDS: Readonly<Record<TableKind, TableWords>> = {
  invoices: {
    needs: [['number'], ['account'], ['amount', 'open'], ['issuedOn']],
    words: {
      number: NUMBER,
      account: ACCOUNT,
      currency: CURRENCY,
      type: 'type|item type|document type|doc type|doc. type|kind|type de pièce|type pièce|type document|nature|belegart|art|typ|dokumentart|tipo|tipo documento|tipo de documento|clase|soort|documentsoort|documenttype|tipo doc',
      issuedOn:
        'issue_date|invoice date|document date|doc date|date|date of issue|issued on|issued|date facture|date de facture|date de facturation|date pièce|date de pièce|date d’émission|date émission|rechnungsdatum|belegdatum|datum|ausstellungsdatum|fecha|fecha factura|fecha de factura|fecha emisión|fecha de emisión|fecha documento|data fattura|data|data documento|data emissione|data di emissione|factuurdatum|documentdatum|boekstukdatum|data da fatura|data fatura|data de emissão|data emissão|data do documento',
      dueOn:
        'due_date|due|due on|net due date|maturity|maturity date|payment due|échéance|date échéance|date d’échéance|fälligkeit|fälligkeitsdatum|fällig am|fällig|nettofälligkeit|vencimiento|fecha vencimiento|fecha de vencimiento|vto|scadenza|data scadenza|data di scadenza|vervaldatum|vervaldag|vencimento|data vencimento|data de vencimento',
      amount:
        'amount|invoice amount|total|gross|gross amount|total amount|original amount|document amount|montant|montant ttc|total ttc|montant facture|montant total|betrag|bruttobetrag|rechnungsbetrag|gesamtbetrag|brutto|importe|importe total|importe factura|total factura|importo|importo totale|totale|totale fattura|bedrag|factuurbedrag|totaal|bedrag incl. btw|montante|valor|valor total|total fatura',
      open: 'open_amount|open|outstanding|outstanding amount|balance|balance due|amount due|open balance|remaining|remaining amount|restant dû|reste dû|solde|solde dû|montant ouvert|montant dû|reste à payer|offen|offener betrag|offener posten|offen betrag|restbetrag|saldo|offener saldo|pendiente|importe pendiente|saldo pendiente|residuo|importo aperto|importo residuo|aperto|da pagare|openstaand|openstaand bedrag|open bedrag|restant|em aberto|valor em aberto|valor pendente|pendente|montante em aberto',
      order:
        'po_number|po|po no|purchase order|purchase order number|order|order number|order no|customer order|customer reference|your reference|your order|n° commande|numéro de commande|commande|bon de commande|bestellnummer|bestell-nr.|bestellung|auftragsnummer|ihre bestellung|ihre referenz|pedido|nº pedido|número de pedido|su pedido|orden de compra|ordine|numero ordine|n. ordine|ordine cliente|bestelnummer|ordernummer|bestelling|uw referentie|n.º encomenda|encomenda|número da encomenda|nota de encomenda|número do pedido',
    },
  },
  payments: {
    needs: [['account', 'item'], ['paidOn'], ['amount']],
    words: {
      account: ACCOUNT,
      currency: CURRENCY,
      item: `${NUMBER}|allocated to|applied to|settles|lettrage|ausgleich|zugeordnet`,
      reference:
        'payment_ref|payment reference|payment no|payment number|payment id|payment|receipt|receipt no|reference|ref|référence|référence paiement|n° règlement|règlement|zahlungsreferenz|zahlungsnummer|zahlungs-nr.|zahlung|referenz|zahlungsbeleg|referencia|referencia de pago|nº cobro|cobro|recibo|riferimento|riferimento pagamento|incasso|numero incasso|betalingskenmerk|betalingsreferentie|betaling|referentie|kenmerk|referência|referência de pagamento|n.º recibo|recebimento',
      paidOn:
        'payment_date|paid on|date paid|value date|receipt date|posting date|date|date règlement|date de règlement|date paiement|date de paiement|date valeur|date de valeur|zahlungsdatum|zahldatum|bezahlt am|wertstellung|valutadatum|valuta|buchungsdatum|buchungstag|zahlungseingang|datum|fecha pago|fecha de pago|fecha cobro|fecha de cobro|fecha valor|fecha|data pagamento|data di pagamento|data incasso|data valuta|data|betaaldatum|betalingsdatum|datum betaling|boekdatum|boekingsdatum|data de pagamento|data do pagamento|data valor|data de recebimento',
      amount:
        'amount|payment amount|amount paid|paid|received|montant|montant réglé|montant payé|betrag|zahlbetrag|zahlungsbetrag|bezahlt|gezahlt|importe|importe cobrado|importe pagado|importo|importo pagato|pagato|incassato|bedrag|betaald bedrag|ontvangen|betaald|montante|valor|valor pago|valor recebido',
    },
  },
  customers: {
    needs: [['account'], ['name', 'legalName']],
    words: {
      account: ACCOUNT,
      name: 'name|customer name|account name|short name|company|company name|trading name|display name|nom|nom client|nom du client|raison sociale courte|société|intitulé|firma|kundenname|name 1|kurzname|firmenname|nombre|nombre cliente|nombre del cliente|nombre comercial|empresa|nome|nome cliente|denominazione|naam|klantnaam|bedrijfsnaam|handelsnaam|nome do cliente|nome comercial|customer|client|kunde|cliente|klant|debtor|debitor|debiteur',
      legalName:
        'legal_name|legal entity|registered name|raison sociale|dénomination sociale|firmierung|rechtlicher name|razón social|denominación social|ragione sociale|statutaire naam|officiële naam|razão social|denominação social|firma legal',
      country:
        'country|country code|pays|code pays|land|länderkennzeichen|ländercode|país|paese|nazione|landcode',
      language:
        'language|language code|lang|langue|sprache|korrespondenzsprache|idioma|lengua|lingua|taal|taalcode|língua',
      currency: CURRENCY,
      vatId:
        'vat_id|vat|vat number|vat no|vat reg no|tax id|tax number|tva|n° tva|numéro de tva|tva intracommunautaire|ust-idnr.|ust-id|ustid|umsatzsteuer-id|uid|nif|cif|nif/cif|iva|nif-iva|partita iva|p. iva|piva|p.iva|btw|btw-nummer|btw-nr|btwnummer|contribuinte|n.º contribuinte',
      emailDomain:
        'email_domain|email domains|mail domain|domain|domains|domaine|domaine mail|domaine e-mail|domäne|e-mail-domain|maildomain|dominio|dominio correo|dominio email|e-maildomein|domein|domínio|domínio de e-mail|web domain',
      contactName:
        'contact_name|contact|contact person|nom du contact|nom contact|interlocuteur|ansprechpartner|kontakt|kontaktperson|contacto|persona de contacto|contatto|referente|persona di contatto|contactpersoon|contactnaam|pessoa de contacto|nome do contacto|contato',
      contactEmail:
        'contact_email|email|e-mail|mail|email address|e-mail address|courriel|adresse e-mail|adresse mail|mél|e-mail-adresse|mailadresse|correo|correo electrónico|posta elettronica|indirizzo e-mail|e-mailadres|mailadres|correio eletrónico|endereço de e-mail',
      phone:
        'phone|phone number|phone no|telephone|telephone number|tel|tel. no|téléphone|n° téléphone|numéro de téléphone|tél|telefon|telefonnummer|telefon-nr.|tel.-nr.|rufnummer|teléfono|número de teléfono|nº teléfono|telefono|numero di telefono|n. telefono|telefoon|telefoonnummer|telefoonnr|telefone|número de telefone|n.º telefone',
      bankDetails:
        'iban|iban number|iban no|bank account|bank account no|bank account number|bank details|n° iban|numéro iban|code iban|coordonnées bancaires|compte bancaire|rib|iban-nr.|bankverbindung|bankkonto|número iban|cuenta bancaria|datos bancarios|codice iban|coordinate bancarie|conto bancario|conto corrente|iban-nummer|bankrekening|bankrekeningnummer|bankgegevens|n.º iban|conta bancária|dados bancários|nib',
      termsDays:
        'payment_terms_days|payment terms|terms|terms days|net days|délai de paiement|délai paiement|conditions de paiement|délai|zahlungsziel|zahlungsbedingung|zahlungsfrist|zahlungsziel tage|plazo|plazo de pago|días de pago|condiciones de pago|termini di pagamento|giorni pagamento|dilazione|betalingstermijn|betaaltermijn|betalingsconditie|prazo|prazo de pagamento|condições de pagamento',
      creditLimit:
        'credit_limit|limit|plafond|encours autorisé|plafond de crédit|limite de crédit|kreditlimit|kreditrahmen|límite de crédito|crédito máximo|fido|limite di credito|kredietlimiet|limite de crédito|plafond crédito',
      segment:
        'segment|customer segment|category|class|catégorie|segmentation|kundengruppe|kategorie|segmento|categoría|categoria|klantgroep|segmentatie',
      collector:
        'collector|credit controller|owner|responsible|chargé de recouvrement|recouvreur|gestionnaire|sachbearbeiter|betreuer|zuständig|gestor|gestor de cobro|responsable|responsabile|addetto|incassomedewerker|behandelaar|verantwoordelijke|gestor de cobranças|responsável',
    },
  },
};
