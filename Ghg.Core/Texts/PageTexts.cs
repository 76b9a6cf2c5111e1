namespace Ghg.Core.Texts;

/// <summary>Words of the report of a city and of an alliance.</summary>
internal static class PageTexts
{
    public static readonly Text City = new("Greenhouse gas inventory of {0}", "{0}温室气体清单报告");
    public static readonly Text Alliance = new("Greenhouse gas inventories of {0} cities", "{0} 个城市温室气体清单报告");
    public static readonly Text AllCities = new("All cities", "全部城市");

    // parts
    public static readonly Text Summary = new("Summary", "摘要");
    public static readonly Text Inventory = new("The inventory of {0}", "{0} 年清单");
    public static readonly Text Years = new("Year by year", "历年排放");
    public static readonly Text Peak = new("Has it peaked?", "是否达峰");
    public static readonly Text Targets = new("Targets", "目标进展");
    public static readonly Text Drivers = new("What drove the change", "变化的驱动因素");
    public static readonly Text Scenarios = new("Years to come", "未来情景");
    public static readonly Text Quality = new("How sure, how complete", "不确定性、数据质量与完整性");
    public static readonly Text Factors = new("Factors used", "所用因子");
    public static readonly Text Findings = new("Findings", "检查结果");
    public static readonly Text Origin = new("Where it comes from", "数据与版本");
    public static readonly Text Cities = new("The cities", "各城市");
    public static readonly Text Compared = new("Side by side", "城市比较");
    public static readonly Text PeakedCities = new("Who has peaked", "谁已达峰");
    public static readonly Text OnTrack = new("Who is on track", "谁进度达标");

    // summary
    public static readonly Text Emitted = new("In {1} {0} emitted {2} t CO2e ({3}, {4}).", "{1} 年{0}排放 {2} 吨 CO2e（{3}，{4}）。");
    public static readonly Text NoTotal = new("No total of {0} can be given for {1}: nothing was reported that it counts.", "{1} 年无法给出 {0} 总量：没有计入其中的已报告数据。");
    public static readonly Text Interval = new("The 95 % interval is {0} to {1} t (± {2} %).", "95 % 区间为 {0} 至 {1} 吨（± {2} %）。");
    public static readonly Text Largest = new("Of it {0}.", "其中{0}。");
    public static readonly Text PartOf = new("{0} is {1} %", "{0}占 {1} %");
    public static readonly Text CompleteAt = new("The inventory is complete at {0}.", "清单在 {0} 层级完整。");
    public static readonly Text Incomplete = new("The inventory is not complete at {0}: of {1} references {2} hold a number or a notation key that says why not; {3}.", "清单在 {0} 层级不完整：{1} 个编号中 {2} 个有数字或说明原因的标记符号；{3}。");
    public static readonly Text Lacking = new("{0} are missing, {1} not estimated (NE), {2} partial", "缺失 {0} 个，未估算（NE）{1} 个，部分估算 {2} 个");

    // key figures
    public static readonly Text Total = new("Emissions", "排放总量");
    public static readonly Text PerPerson = new("Per person", "人均");
    public static readonly Text Change = new("Change", "变化");
    public static readonly Text PeakYear = new("Highest year", "最高年份");
    public static readonly Text Uncertainty = new("Uncertainty", "不确定性");
    public static readonly Text Completeness = new("Complete", "完整性");
    public static readonly Text Tonnes = new("{0} t CO2e", "{0} 吨 CO2e");
    public static readonly Text In = new("{0}, {1}", "{1} 年，{0}");
    public static readonly Text Since = new("since {0}", "自 {0} 年起");
    public static readonly Text NotStated = new("population not stated", "未填人口");
    public static readonly Text OneYear = new("one year only", "仅有一个年份");
    public static readonly Text OnTrackOf = new("{0} of {1}", "{1} 个中 {0} 个");
    public static readonly Text OnTrackShort = new("on track or reached", "达标或已达到");
    public static readonly Text At95 = new("95 % interval", "95 % 区间");
    public static readonly Text References = new("of {0} references", "共 {0} 个编号");

    // charts
    public static readonly Text SectorChart = new("Emissions by sector and year", "分部门历年排放");
    public static readonly Text GasChart = new("Emissions by gas and year", "分气体历年排放");
    public static readonly Text FlowChart = new("From sectors to gases, {0}", "从部门到气体，{0} 年");
    public static readonly Text PeakChart = new("The series and its highest year", "排放序列与最高年份");
    public static readonly Text TargetChart = new("The way to {0}, and where the city is", "{0} 的路径与现状");
    public static readonly Text DriverChart = new("From {0} to {1} by drivers", "{0} 年至 {1} 年的驱动因素");
    public static readonly Text ScenarioChart = new("The baseline and the plans", "基准情景与各方案");
    public static readonly Text WedgeChart = new("{0}: what its measures save", "{0}：各措施的减排量");
    public static readonly Text Multiples = new("Emissions per person by city and year", "各城市历年人均排放");
    public static readonly Text MultiplesOfTotals = new("Emissions by city and year", "各城市历年排放");
    public static readonly Text StackedOf = new("{0}, {1} to {2}, in {3} bars. The largest part in {2} is {4}.", "{0}，{1} 年至 {2} 年，共 {3} 根柱。{2} 年最大的部分是{4}。");
    public static readonly Text StackedOfOne = new("{0}, {1}. The largest part is {2}.", "{0}，{1} 年。最大的部分是{2}。");
    public static readonly Text Gaps = new("Years without an inventory are left blank: {0}.", "没有清单的年份留空：{0}。");
    public static readonly Text BelowZero = new("Removals hang below zero.", "清除量在零线以下。");
    public static readonly Text FlowOf = new("The width of a band is t CO2e. {0} is the largest sector and {1} the largest gas.", "带宽表示吨 CO2e。最大的部门是{0}，最大的气体是 {1}。");
    public static readonly Text NotDrawn = new("Removals cannot be drawn as a flow: {0}.", "清除量无法画成流：{0}。");
    public static readonly Text NoFlow = new("Nothing was reported that could flow.", "没有可画成流的排放。");
    public static readonly Text PeakOf = new("{0} by year; the highest year, {1}, is ringed. The band is the 95 % interval.", "{0}历年值；最高年份 {1} 年以圆圈标出，色带为 95 % 区间。");
    public static readonly Text TargetOf = new("What was emitted up to {0}, and the way to the goal (dashed).", "至 {0} 年的实际排放，以及通往目标的路径（虚线）。");
    public static readonly Text PeakGoalChart = new("{0}: the year to peak by, and where the city is", "{0}：目标达峰年与现状");
    public static readonly Text PeakGoalOf = new("{0} by year; the highest year so far, {1}, is ringed, and the upright line is the year to peak by, {2}.", "{0}历年值；迄今最高年份 {1} 年以圆圈标出，竖线为目标达峰年 {2} 年。");
    public static readonly Text PeakGoalCourse = new(
        "{0} by year; the highest year so far, {1}, is ringed, and the upright line is the year to peak by, {2}. Where growth leads if it slows on as in the last years is dashed: it is no forecast.",
        "{0}历年值；迄今最高年份 {1} 年以圆圈标出，竖线为目标达峰年 {2} 年。虚线为增速按近年趋势继续放缓时的走向，并非预测。");
    public static readonly Text DriverOf = new("Each bar adds to the total or takes away from it; together they lead from {0} to {1} t CO2e.", "每根条增加或减少总量，合起来由 {0} 吨到 {1} 吨 CO2e。");
    public static readonly Text ScenarioOf = new("Inventories up to {0}, then the baseline (dashed) and the plans up to {1}.", "{0} 年及以前为清单，此后至 {1} 年为基准情景（虚线）与各方案。");
    public static readonly Text WedgeOf = new("Bands between the plan and the baseline: what each measure saves. In {0} they add up to {1} t.", "方案与基准情景之间的色带为各措施的减排量，{0} 年合计 {1} 吨。");
    public static readonly Text MultiplesOf = new("One scale for all cities; the highest year of each has another colour. A year without a number is blank.", "各城市同一刻度；最高年份用另一颜色。没有数字的年份留空。");
    public static readonly Text Numbers = new("The numbers", "数据表");

    // what cannot be said
    public static readonly Text NoTargets = new("No goals are stated for this city: targets.csv has none.", "没有为该城市填写目标：targets.csv 中没有相应的行。");
    public static readonly Text NoPath = new("No way to {0} is drawn: what it needs is not known.", "未画出通往 {0} 的路径：所需数据未知。");
    public static readonly Text NoDrivers = new("One year alone shows no change, so that nothing can be said of what drove it.", "仅有一个年份，无从分析变化的驱动因素。");
    public static readonly Text NoScenario = new("Nothing is said of years to come: neither drivers.csv nor measures.csv speaks of this city.", "没有关于未来年份的内容：drivers.csv 和 measures.csv 均未涉及该城市。");
    public static readonly Text NoSeries = new("No year has a total of {0}, so that there is nothing to follow over the years.", "没有任何年份有 {0} 总量，无法做历年分析。");
    public static readonly Text NoFindings = new("Nothing was found that is wrong or should be known.", "没有发现问题。");
    public static readonly Text MoreFindings = new("{0} more are not shown; ghg check shows all.", "另有 {0} 条未列出；ghg check 可查看全部。");
    public static readonly Text NoFactors = new("No published factor was used.", "没有使用已发布的因子。");
    public static readonly Text NoQuality = new("No line counts in {0}, so that there is nothing to grade.", "没有计入 {0} 的数据行，无从评级。");
    public static readonly Text NotCompared = new("The cities are not compared: {0}.", "未做城市比较：{0}。");
    public static readonly Text OneCity = new("There is one city, and nothing to compare it with.", "只有一个城市，无可比较。");
    public static readonly Text AlignInstead = new("ghg compare --align makes alike what can be made alike.", "ghg compare --align 可将能统一的口径统一。");
    public static readonly Text NoneHasTargets = new("No city has stated a goal.", "没有城市填写目标。");

    // quality
    public static readonly Text RestsOn = new("What the uncertainty rests on", "不确定性的依据");
    public static readonly Text WherePays = new("Where better data pay most", "改进数据最有效之处");
    public static readonly Text Grades = new("Data quality", "数据质量");
    public static readonly Text HowComplete = new("Completeness", "完整性");

    // factors
    public static readonly Text FactorsLead = new("{0} published numbers went into the inventories of {1}. A number in brackets leads to the sources below.", "{1}的清单共用了 {0} 个已发布的数值。方括号中的编号对应下面的来源。");
    public static readonly Text Factor = new("Factor", "因子");
    public static readonly Text Activity = new("Activity", "活动");
    public static readonly Text Quantity = new("Gas or parameter", "气体或参数");
    public static readonly Text Value = new("Value", "数值");
    public static readonly Text Scope = new("For", "适用范围");
    public static readonly Text UsedIn = new("Used in", "使用年份");
    public static readonly Text Source = new("Source", "来源");
    public static readonly Text Sources = new("Sources", "来源");
    public static readonly Text NoSource = new("no source stated", "未注明来源");

    // findings and origin
    public static readonly Text Code = new("Code", "代码");
    public static readonly Text Severity = new("Severity", "级别");
    public static readonly Text Place = new("Where", "位置");
    public static readonly Text Found = new("Found", "发现");
    public static readonly Text HowToMend = new("What helps", "如何处理");
    public static readonly Text Datasets = new("Datasets", "数据集");
    public static readonly Text DatasetsLead = new("The datasets that numbers can come from. The hash is of what a dataset calculates with; ghg factors lock keeps it.", "数值可能来自的数据集。哈希值取自数据集参与计算的内容，可用 ghg factors lock 固定。");
    public static readonly Text Dataset = new("Dataset", "数据集");
    public static readonly Text Version = new("Version", "版本");
    public static readonly Text Hash = new("SHA-256", "SHA-256");
    public static readonly Text Files = new("Input files", "输入文件");
    public static readonly Text FilesLead = new("The files that were read, with the SHA-256 of their bytes.", "读入的文件及其字节的 SHA-256。");
    public static readonly Text File = new("File", "文件");
    public static readonly Text MadeWith = new("Made with ghg {0}, level {1}, GWP set {2}. The same input gives the same page.", "由 ghg {0} 生成；层级 {1}，GWP 集 {2}。相同输入得到相同页面。");

    // alliance
    public static readonly Text AllianceLead = new("{0} cities with {1} inventories, {2} to {3}.", "{0} 个城市、{1} 份清单，{2} 年至 {3} 年。");
    public static readonly Text AllianceOne = new("{0} cities with {1} inventories, all of {2}.", "{0} 个城市、{1} 份清单，均为 {2} 年。");
    public static readonly Text Peaked = new("Peaked: {0}.", "已达峰：{0}。");
    public static readonly Text NonePeaked = new("No city has peaked by C40's rule.", "没有城市按 C40 标准达峰。");
    public static readonly Text GoalsOf = new("Of {0} goals {1} are reached or on track.", "{0} 个目标中 {1} 个已达到或进度达标。");
    public static readonly Text NotSummed = new("BASIC totals of cities overlap in electricity and waste and are not added up.", "各城市的 BASIC 总量在电力和废弃物上有重叠，不相加。");
    public static readonly Text Level = new("Level", "层级");
    public static readonly Text PeakHeading = new("Peak", "达峰");
    public static readonly Text GoalHeading = new("Goals on track", "达标目标");
    public static readonly Text ChangeHeading = new("Change, %", "变化 %");
}
