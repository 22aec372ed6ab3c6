package org.fazhi.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/fazhi.ttl}, named as there: classes and report types begin with a
 * capital, properties and the other concepts with a small letter. A test keeps the two in step.
 *
 * <p>The engagement types ({@link #studied} and so on) are properties and concepts at once.
 */
public final class FazhiVocabulary {

  /** Namespace of the vocabulary. */
  public static final String NS = "https://w3id.org/fazhi/ontology#";

  /** The prefix by which the vocabulary is known. */
  public static final String PREFIX = "fz";

  /** 报告: A yearly report of a public body, as published. */
  public static final Resource Report = resource("Report");

  /** 章节: A part of a report under one heading. */
  public static final Resource Section = resource("Section");

  /** 报告类型: Genre of a report. */
  public static final Resource ReportType = resource("ReportType");

  /**
   * 章节作用: Which of the parts that the rules of 2019 on supervising rule-of-law work prescribe a
   * section is.
   */
  public static final Resource SectionRole = resource("SectionRole");

  /** 报告类型: The genre of the report. */
  public static final Property reportType = property("reportType");

  /** 含章节: A section of the report. */
  public static final Property hasSection = property("hasSection");

  /** 章节作用: The part that the section plays in the report. */
  public static final Property sectionRole = property("sectionRole");

  /** 次序: Position of the section in its report, counted from 1. */
  public static final Property order = property("order");

  /** 报告年度: The year whose work the report describes. */
  public static final Property reportingYear = property("reportingYear");

  /** 成文日期: The date under the text, which may differ from the date of publication. */
  public static final Property signedOn = property("signedOn");

  /** 发文字号: The number under which a body issued the document, as printed: 诸政办发〔2023〕5号. */
  public static final Property documentNumber = property("documentNumber");

  /**
   * 提及: An agency, region or document that the report names or refers to by a definite short form.
   */
  public static final Property mentions = property("mentions");

  /** 报告类型: Genres of reports. */
  public static final Resource reportTypes = resource("reportTypes");

  /** 法治政府建设年度报告: A yearly report on building a law-based government. */
  public static final Resource RuleOfLawReport = resource("RuleOfLawReport");

  /** 政府工作报告: The report of a government to its people's congress. */
  public static final Resource GovernmentWorkReport = resource("GovernmentWorkReport");

  /** 其他报告: A report of another genre. */
  public static final Resource OtherReport = resource("OtherReport");

  /** 章节作用: The parts of a yearly report on building a law-based government. */
  public static final Resource sectionRoles = resource("sectionRoles");

  /** 举措成效: What was done in the year and with which effect. */
  public static final Resource WorkDone = resource("WorkDone");

  /** 不足原因: What falls short and why. */
  public static final Resource Shortcomings = resource("Shortcomings");

  /**
   * 第一责任人履职: How the principal leaders of Party and government acted as first persons responsible.
   */
  public static final Resource LeadersDuty = resource("LeadersDuty");

  /** 下一年度安排: What is planned for the next year. */
  public static final Resource NextSteps = resource("NextSteps");

  /** 其他: Introduction, other matters that need reporting, closing words. */
  public static final Resource Other = resource("Other");

  /** 行政区划: An administrative division at county level or above, or a development zone. */
  public static final Resource Region = resource("Region");

  /** 区划级别: Level of a region. */
  public static final Resource RegionLevel = resource("RegionLevel");

  /** 机构: A state, Party or public body. */
  public static final Resource Agency = resource("Agency");

  /** 领域: Field of government work to which an agency belongs: 科技, 教育, 司法. */
  public static final Resource Sector = resource("Sector");

  /** 全称: Name of the region as agencies carry it, with the city above a district: 杭州市临安区. */
  public static final Property fullName = property("fullName");

  /** 行政区划代码: Six-digit code of GB/T 2260. */
  public static final Property regionCode = property("regionCode");

  /** 区划级别: The level of the region. */
  public static final Property regionLevel = property("regionLevel");

  /** 隶属于: The direct parent of the region. */
  public static final Property within = property("within");

  /** 管辖区域: The region for which the agency is competent, or which the report covers. */
  public static final Property jurisdiction = property("jurisdiction");

  /** 领域: The field of government work to which the agency belongs. */
  public static final Property sector = property("sector");

  /** 区划级别: Levels of administrative divisions. */
  public static final Resource regionLevels = resource("regionLevels");

  /**
   * 省级: Provinces, autonomous regions, municipalities under the central government, special
   * administrative regions.
   */
  public static final Resource province = resource("province");

  /** 地级: Prefecture-level cities, prefectures, leagues. */
  public static final Resource prefecture = resource("prefecture");

  /** 县级: Districts, county-level cities, counties, banners. */
  public static final Resource county = resource("county");

  /** 功能区: Development zones and new areas outside the code list. */
  public static final Resource zone = resource("zone");

  /**
   * 法律文件: A document that a report names: law, regulation, rule, policy document, study material.
   */
  public static final Resource LegalDocument = resource("LegalDocument");

  /**
   * 法律: Made by the National People's Congress or its Standing Committee, the Constitution
   * included.
   */
  public static final Resource Law = resource("Law");

  /** 行政法规: Made by the State Council. */
  public static final Resource AdministrativeRegulation = resource("AdministrativeRegulation");

  /** 地方性法规和地方政府规章: Legislation of a local people's congress or a local government. */
  public static final Resource LocalRegulation = resource("LocalRegulation");

  /** 部门规章: Made by a department of the State Council. */
  public static final Resource Rule = resource("Rule");

  /** 所引版本: The version of the document that is named where it is cited, as printed: 2021年修订. */
  public static final Property version = property("version");

  /**
   * 司法解释: Interpretation of laws by the Supreme People's Court or the Supreme People's
   * Procuratorate, alone or together.
   */
  public static final Resource JudicialInterpretation = resource("JudicialInterpretation");

  /** 党内法规: Made by the Communist Party of China under its regulation system, alone or jointly. */
  public static final Resource PartyRegulation = resource("PartyRegulation");

  /**
   * 规范性文件: Opinions, measures, notices, outlines, plans, schemes, lists and standards that a public
   * body issues.
   */
  public static final Resource NormativeDocument = resource("NormativeDocument");

  /** 内部制度: An agency's own rules and handbooks. */
  public static final Resource InternalRule = resource("InternalRule");

  /** 学习材料: Speeches, readers, selections and course books. */
  public static final Resource StudyMaterial = resource("StudyMaterial");

  /** 其他文件: Agreements, contracts, titles of research and the like. */
  public static final Resource OtherDocument = resource("OtherDocument");

  /**
   * 事实: Something that a report states. Abstract: every fact belongs to one of the classes below.
   */
  public static final Resource Fact = resource("Fact");

  /** 出自: The report that states the fact. */
  public static final Property statedIn = property("statedIn");

  /** 原文: The words of the clean text that state the fact. */
  public static final Property quote = property("quote");

  /**
   * 出处: Where the quote stands: an RFC 5147 fragment of the report's clean text, counted in code
   * points.
   */
  public static final Property evidence = property("evidence");

  /** 识别规则: Identifier of the extraction rule that found the fact. */
  public static final Property rule = property("rule");

  /** 置信度: How sure the extraction is, from 0 to 1. */
  public static final Property confidence = property("confidence");

  /**
   * 识别方式: The rule and the confidence with which a fact was found, kept once for all facts alike.
   */
  public static final Resource Reading = resource("Reading");

  /** 识别方式: How the fact was found; stands in a store for its rule and confidence. */
  public static final Property reading = property("reading");

  /** 无所属地区: Set where a figure of a report with a region holds for no region that is known. */
  public static final Property hasNoArea = property("hasNoArea");

  /** 主体: The agency of which the fact is stated. */
  public static final Property agent = property("agent");

  /** 法律文件活动: An agency did something with a legal document. */
  public static final Resource Engagement = resource("Engagement");

  /**
   * 活动类型: What an agency did with a document. Each type is also the property that links the agency
   * to the document directly.
   */
  public static final Resource EngagementType = resource("EngagementType");

  /** 法律文件: The document concerned. */
  public static final Property legalDocument = property("legalDocument");

  /** 活动类型: What was done with the document. */
  public static final Property engagementType = property("engagementType");

  /** 活动类型: What agencies do with legal documents. */
  public static final Resource engagementTypes = resource("engagementTypes");

  /** 学习: The agency or its staff learned the document. */
  public static final Property studied = property("studied");

  /** 宣传: The agency made the document known to the public. */
  public static final Property publicised = property("publicised");

  /** 实施: The agency carried the document out, acted on it or relied on it. */
  public static final Property implemented = property("implemented");

  /** 制定: The agency or its government drew up, issued or revised the document. */
  public static final Property issued = property("issued");

  /** 审查清理: The agency checked, cleaned up, filed, repealed or evaluated the document. */
  public static final Property reviewed = property("reviewed");

  /**
   * 提及: The document is named in connection with the agency, and none of the other types applies.
   */
  public static final Property mentioned = property("mentioned");

  /** 措施: A measure of building a law-based government, from a closed list. */
  public static final Resource Measure = resource("Measure");

  /** 措施主题: A group of measures. */
  public static final Resource MeasureTheme = resource("MeasureTheme");

  /** 措施采取: An agency took, will take or lacks a measure. */
  public static final Resource MeasureAdoption = resource("MeasureAdoption");

  /** 措施状态: Whether a measure was taken, is planned or is lacking. */
  public static final Resource AdoptionStatus = resource("AdoptionStatus");

  /** 措施: The measure concerned. */
  public static final Property measure = property("measure");

  /** 状态: Whether the measure was taken, is planned or is lacking. */
  public static final Property status = property("status");

  /** 措施状态: States of a measure at an agency. */
  public static final Resource adoptionStatuses = resource("adoptionStatuses");

  /** 已采取: The report says that the measure was taken. */
  public static final Resource done = resource("done");

  /** 拟采取: The report says that the measure will be taken. */
  public static final Resource planned = resource("planned");

  /** 欠缺: The report says that the measure is lacking or falls short. */
  public static final Resource shortcoming = resource("shortcoming");

  /** 指标: What a number measures: an activity, output, stock, amount of money, share or rank. */
  public static final Resource Indicator = resource("Indicator");

  /** 指标值: One number that a report states of an indicator. */
  public static final Resource IndicatorObservation = resource("IndicatorObservation");

  /** 变化方向: Whether the number is an increase, a decrease or neither. */
  public static final Resource Change = resource("Change");

  /** 数值界限: How the stated number relates to the true one. */
  public static final Resource Bound = resource("Bound");

  /** 指标: What is measured. */
  public static final Property indicator = property("indicator");

  /** 数值: The number, with 万 and 亿 multiplied out. */
  public static final Property value = property("value");

  /** 单位: The unit, without 万 and 亿: 家, 件, 元, %. */
  public static final Property unit = property("unit");

  /** 所属区域: The region to which the number applies. */
  public static final Property refArea = property("refArea");

  /** 所属年度: The year to which the number belongs. */
  public static final Property refPeriod = property("refPeriod");

  /** 动作: The verb that the number hangs on: 新增, 受理, 培训. */
  public static final Property action = property("action");

  /** 变化方向: Whether the number is an increase, a decrease or neither. */
  public static final Property change = property("change");

  /** 数值界限: Whether the number is exact, a bound or approximate. */
  public static final Property bound = property("bound");

  /** 是否目标值: True for a goal not yet reached. */
  public static final Property isTarget = property("isTarget");

  /** 属于总量: The whole of which the number is a part, as after 其中. */
  public static final Property partOf = property("partOf");

  /** 比率基数: The number of which a rate is taken. */
  public static final Property shareOf = property("shareOf");

  /** 文字表述为零: True where the report says in words that there was none. */
  public static final Property statedAsNone = property("statedAsNone");

  /** 所属时段: The part of the year to which the number belongs. */
  public static final Property refInterval = property("refInterval");

  /** 年内时段: A half or a quarter of a year. */
  public static final Resource YearPart = resource("YearPart");

  /** 年内时段: Halves and quarters of a year. */
  public static final Resource yearParts = resource("yearParts");

  /** 上半年: January to June. */
  public static final Resource firstHalf = resource("firstHalf");

  /** 下半年: July to December. */
  public static final Resource secondHalf = resource("secondHalf");

  /** 第一季度: January to March. */
  public static final Resource firstQuarter = resource("firstQuarter");

  /** 第二季度: April to June. */
  public static final Resource secondQuarter = resource("secondQuarter");

  /** 第三季度: July to September. */
  public static final Resource thirdQuarter = resource("thirdQuarter");

  /** 第四季度: October to December. */
  public static final Resource fourthQuarter = resource("fourthQuarter");

  /** 变化方向: Directions of change. */
  public static final Resource changes = resource("changes");

  /** 增加: The number is an increase. */
  public static final Resource increase = resource("increase");

  /** 减少: The number is a decrease. */
  public static final Resource decrease = resource("decrease");

  /** 未述变化: The number states a level, no change. */
  public static final Resource none = resource("none");

  /** 数值界限: Relations of a stated number to the true one. */
  public static final Resource bounds = resource("bounds");

  /** 确数: The number is exact. */
  public static final Resource exact = resource("exact");

  /** 不少于: The true number is the stated one or more: 余, 超, 以上. */
  public static final Resource atLeast = resource("atLeast");

  /** 不超过: The true number is the stated one or less: 以内, 不超过. */
  public static final Resource atMost = resource("atMost");

  /** 约数: The true number is near the stated one: 近, 约, 左右. */
  public static final Resource approx = resource("approx");

  /**
   * 指标值的数据结构: Data Cube structure of all indicator observations. The evidence is a dimension
   * because one report may give several numbers for the same indicator and year.
   */
  public static final Resource IndicatorDataStructure = resource("IndicatorDataStructure");

  /** 不足: A problem that the report states of the agency. */
  public static final Resource Shortcoming = resource("Shortcoming");

  /** 计划: A next step that the report announces. */
  public static final Resource Plan = resource("Plan");

  /** 涉及措施: A measure that the shortcoming or plan is about. */
  public static final Property concerns = property("concerns");

  /** 任职: A person holds an office of an agency. */
  public static final Resource Tenure = resource("Tenure");

  /** 人员: Who holds the office. */
  public static final Property person = property("person");

  /** 职务: The office, as printed: 局长. */
  public static final Property role = property("role");

  /** 签发人: The person who released the report, as its head prints the name. */
  public static final Property signedOffBy = property("signedOffBy");

  /**
   * 由提供者给出的属性: A property of the report whose value the person who gave the document said, since
   * the page doesn't.
   */
  public static final Property givenProperty = property("givenProperty");

  /** 来源文件SHA-256: SHA-256 of the bytes that were read, as 64 lower-case hexadecimal digits. */
  public static final Property sourceSha256 = property("sourceSha256");

  /**
   * 推导图: The statements that follow from all reports together, renewed as a whole after each build.
   */
  public static final Resource DerivedGraph = resource("DerivedGraph");

  /** 推导依据: The state of the store from which the statements were derived. */
  public static final Property derivedFrom = property("derivedFrom");

  /** 属于或等于: The region itself, or one that it lies in, however many levels above. */
  public static final Property withinOrSame = property("withinOrSame");

  /**
   * 涉及区域: A region of the agency that publishes the report or of one of which it states something,
   * or a region above that.
   */
  public static final Property coversArea = property("coversArea");

  /** 述及法律文件活动: An engagement that the report states. */
  public static final Property statesEngagement = property("statesEngagement");

  /** 述及不足: A shortcoming that the report states. */
  public static final Property statesShortcoming = property("statesShortcoming");

  /** 述及计划: A plan that the report states. */
  public static final Property statesPlan = property("statesPlan");

  /** 述及任职: A tenure that the report states. */
  public static final Property statesTenure = property("statesTenure");

  /** 称已采取: A measure that the report says was taken. */
  public static final Property reportsDone = property("reportsDone");

  /** 称拟采取: A measure that the report says will be taken. */
  public static final Property reportsPlanned = property("reportsPlanned");

  /** 称欠缺: A measure that the report says is lacking or falls short. */
  public static final Property reportsLacking = property("reportsLacking");

  /**
   * 上年同项: The figure that the same agency gives for the year before, of the same indicator, unit
   * and action; both are results, not goals.
   */
  public static final Property yearBefore = property("yearBefore");

  /**
   * 后续落实: What a report of the next year of the same agency says was done of the measure that the
   * plan concerns.
   */
  public static final Property followedBy = property("followedBy");

  /** 排序: The first things in the order in which a saved query lists them. */
  public static final Resource Ranking = resource("Ranking");

  /** 所属查询: Name of the saved query whose order the ranking follows. */
  public static final Property forQuery = property("forQuery");

  /**
   * 限定: What all entries of the ranking have in common: a kind of engagement, a sector, a measure,
   * a region.
   */
  public static final Property selects = property("selects");

  /** 限定值: The year or unit that all entries of the ranking have in common. */
  public static final Property selectsValue = property("selectsValue");

  /** 条目: One of the first things: a report, a fact, an agency or a tally. */
  public static final Property entry = property("entry");

  /** 计数: Numbers of agencies, reports or facts that have something in common. */
  public static final Resource Tally = resource("Tally");

  /**
   * 计数对象: What is counted about: a document, a region, a measure, or two measures that come
   * together.
   */
  public static final Property tallyOf = property("tallyOf");

  /** 计数年度: The reporting year of the reports that are counted. */
  public static final Property tallyPeriod = property("tallyPeriod");

  /** 机构数: How many different agencies. */
  public static final Property agencies = property("agencies");

  /** 报告数: How many different reports. */
  public static final Property reports = property("reports");

  /** 不足数: How many shortcomings. */
  public static final Property shortcomings = property("shortcomings");

  /** 称已采取的报告数: How many reports say that the measure was taken. */
  public static final Property doneReports = property("doneReports");

  /** 称拟采取的报告数: How many reports say that the measure will be taken. */
  public static final Property plannedReports = property("plannedReports");

  /** 称欠缺的报告数: How many reports say that the measure is lacking. */
  public static final Property lackingReports = property("lackingReports");

  /** 制定层级: The division whose document is counted: 浙江省, or 全国 for the whole country. */
  public static final Property issuer = property("issuer");

  /** 向下层级数: How many levels below the issuer the agencies stand. */
  public static final Property levelsDown = property("levelsDown");

  /** 示例: One of the facts that are counted. */
  public static final Property example = property("example");

  private FazhiVocabulary() {}

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS, name);
  }
}
