package org.fazhi.serve.page;

/** IRIs of the vocabulary that pages tell apart. */
public final class Terms {

  public static final String FAZHI = "https://w3id.org/fazhi/ontology#";

  public static final String AGENCY = FAZHI + "Agency";
  public static final String REGION = FAZHI + "Region";
  public static final String REPORT = FAZHI + "Report";
  public static final String LEGAL_DOCUMENT = FAZHI + "LegalDocument";
  public static final String MEASURE = FAZHI + "Measure";
  public static final String INDICATOR = FAZHI + "Indicator";

  public static final String ENGAGEMENT = FAZHI + "Engagement";
  public static final String ADOPTION = FAZHI + "MeasureAdoption";
  public static final String OBSERVATION = FAZHI + "IndicatorObservation";
  public static final String SHORTCOMING = FAZHI + "Shortcoming";
  public static final String PLAN = FAZHI + "Plan";
  public static final String TENURE = FAZHI + "Tenure";

  public static final String DONE = FAZHI + "done";
  public static final String PLANNED = FAZHI + "planned";
  public static final String LACKING = FAZHI + "shortcoming";

  private Terms() {}
}
