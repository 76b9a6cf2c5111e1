namespace Ghg.Core.Texts;

/// <summary>What the rules on names and factors say. The sentences of a rule share their arguments by number.</summary>
internal static class NameRuleTexts
{
    public static readonly RuleText UnknownCity = new(
        new("city is not known", "未知的城市"),
        new("the city '{0}' is not in cities.csv", "cities.csv 中没有城市“{0}”"),
        new("an id or name from cities.csv", "cities.csv 中的编号或名称"),
        new("add it to cities.csv, or mend the name", "请加入 cities.csv 或更正名称"),
        new("A misspelt city would be an inventory of its own.", "拼错的城市会变成另一份清单。"));

    public static readonly RuleText UnknownSite = new(
        new("site is not known", "未知的场所"),
        new("the site '{0}' is not in sites.csv for this city", "sites.csv 中该城市没有场所“{0}”"),
        new("a site of the city", "该城市的场所"),
        new("add it to sites.csv, or mend the name", "请加入 sites.csv 或更正名称"),
        new("The site decides the reference and the parameters.", "场所决定编号和参数。"));

    public static readonly RuleText UnknownReference = new(
        new("GPC reference is not known", "未知的 GPC 编号"),
        new("'{0}' is no reference of the GPC", "“{0}”不是 GPC 编号"),
        new("one of the 54 references, or a sub-sector such as III.1", "54 个编号之一，或子部门如 III.1"),
        new("ghg gpc lists all references", "用 ghg gpc 查看全部编号"),
        new("Totals add up references.", "总量由各编号相加而得。"));

    public static readonly RuleText UnknownActivity = new(
        new("activity is not known", "未知的活动"),
        new("the activity '{0}' is not known", "未知的活动“{0}”"),
        new("an activity of the registry, or a gas for direct entry", "登记表中的活动，或直接录入的气体"),
        new("ghg factors list names the activities; a project may declare its own in a dataset", "ghg factors list 列出活动；项目可在自有数据集中声明活动"),
        new("Factors are found by activity.", "排放因子按活动查找。"));

    public static readonly RuleText UnknownMethod = new(
        new("method is not known", "未知的方法"),
        new("the method '{0}' is not known", "未知的方法“{0}”"),
        new("a method that ghg methods lists, or blank for the default", "ghg methods 所列的方法，或留空采用默认"),
        new("ghg methods lists all methods", "用 ghg methods 查看全部方法"),
        new("Another method gives another number.", "不同方法得到不同结果。"));

    public static readonly RuleText UnknownDataset = new(
        new("dataset is not known", "未知的数据集"),
        new("the dataset '{0}' is not known", "未知的数据集“{0}”"),
        new("a dataset that ghg factors list shows", "ghg factors list 所列的数据集"),
        new("mend the name, or add the dataset under factors", "请更正名称，或在 factors 下添加数据集"),
        new("A choice that is not understood would be another choice.", "未被理解的选择会变成别的选择。"));

    public static readonly RuleText UnknownSet = new(
        new("factor is not in the dataset", "数据集中没有该因子"),
        new("'{0}' is no set and no row of the dataset '{1}'", "数据集“{1}”中没有组或行“{0}”"),
        new("a set such as us-epa/natural-gas, or a row such as us-epa/natural-gas-co2", "组（如 us-epa/natural-gas）或行（如 us-epa/natural-gas-co2）"),
        new("ghg factors list DATASET names them", "用 ghg factors list 数据集 查看"),
        new("An explicit factor wins over every rule, so that it must exist.", "显式指定的因子优先于一切规则，因此必须存在。"));

    public static readonly RuleText InvalidFactor = new(
        new("factor cannot be read", "因子写法无法识别"),
        new("'{0}' names no factor", "“{0}”没有指明因子"),
        new("dataset/set, or gas=dataset/row separated by semicolons", "数据集/组，或以分号分隔的 气体=数据集/行"),
        new("for example us-epa/natural-gas, or CO2=us-epa/natural-gas-co2", "例如 us-epa/natural-gas，或 CO2=us-epa/natural-gas-co2"),
        new("What is not understood is not guessed.", "无法理解的内容不作猜测。"));

    public static readonly RuleText NoFactor = new(
        new("no emission factor", "没有排放因子"),
        new("there is no CO2 factor for {0} under {1} in {2}, {3}", "{2} {3} 年 {1} 的{0}没有 CO2 因子"),
        new("a factor in the datasets asked", "所查数据集中的因子"),
        new("nearest: {4}; name one in the column factor, or add your own under factors", "最接近的：{4}；请在 factor 列指定，或在 factors 下添加自有因子"),
        new("A missing factor is never a zero.", "缺失的因子绝不当作零。"));

    public static readonly RuleText TiedFactors = new(
        new("numbers tie", "多个数值并列"),
        new("several numbers of {0} fit {1} equally: {2}", "{1}的 {0} 有多个同等适用的数值：{2}"),
        new("one that fits best", "只有一个最适用"),
        new("name one in the column factor, or make their places, years or references differ", "请在 factor 列指定一个，或区分其地区、年份或编号"),
        new("Nothing is picked as the first of several matches.", "不会从多个匹配中默认取第一个。"));

    public static readonly RuleText GasWithoutGwp = new(
        new("gas without a GWP", "气体没有 GWP"),
        new("{0} has no value in the GWP set {1}", "GWP 集 {1} 中没有 {0} 的数值"),
        new("a set that weighs every gas of the inventory", "能覆盖清单全部气体的 GWP 集"),
        new("choose another set with --gwp, or bring your own in a dataset", "请用 --gwp 选择其他集合，或在数据集中自带"),
        new("A gas without a weight would count as zero.", "没有权重的气体会被当作零。"));

    public static readonly RuleText VectorNotWhole = new(
        new("shares do not add up", "份额合计不为整体"),
        new("the components of {0} add up to {1:0.###} %", "{0} 的各组分合计为 {1:0.###} %"),
        new("100 % within {2} %", "100 %，允许误差 {2} 个百分点"),
        new("complete or correct the components; a vector is stated whole", "请补全或更正各组分；向量须完整给出"),
        new("A part that is missing would be taken from another source or lost.", "缺失的部分会取自别处或丢失。"));

    public static readonly RuleText FallbackForbidden = new(
        new("fallback is forbidden", "禁止替代取值"),
        new("the settings forbid a fallback: {0} ({1})", "设置禁止替代取值：{0}（{1}）"),
        new("a number for this place and year", "适用于该地区和年份的数值"),
        new("add the number under factors or in parameters.csv, or set fallback to allow", "请在 factors 或 parameters.csv 中添加数值，或将 fallback 设为 allow"),
        new("The project asked to be told.", "项目要求给出提示。"));

    public static readonly RuleText UnknownGwpSet = new(
        new("GWP set is not known", "未知的 GWP 集"),
        new("the GWP set '{0}' is not known", "未知的 GWP 集“{0}”"),
        new("one of {1}", "下列之一：{1}"),
        new("choose one of them, or bring your own in a dataset", "请选择其一，或在数据集中自带"),
        new("Every total depends on it.", "所有总量都取决于它。"));

    public static readonly RuleText Co2eWithoutGwpSet = new(
        new("factor in CO2e does not name its GWP set", "以 CO2e 表示的因子未注明 GWP"),
        new("the factor '{0}' is given in CO2e alone, and does not say with which GWP set it was summed", "因子“{0}”仅以 CO2e 给出，未注明折算所用的 GWP"),
        new("a GWP set in published_gwp, such as AR4 or AR5", "在 published_gwp 中填写 GWP，如 AR4 或 AR5"),
        new("look in the publication for the GWP set; if it gives the gases apart, state a factor for each", "请在出处中查找所用 GWP；若出处分气体给出，请分别填写各气体的因子"),
        new("A sum of gases holds for one GWP set; an inventory of another set refuses it.", "按某一 GWP 折算的合计只适用于该 GWP；采用其他 GWP 的清单会拒用它。"));

    public static readonly RuleText PlacesOutsideProject = new(
        new("numbers for places that are not in the project", "数值所属地区不在本项目中"),
        new("'{0}' has numbers for places that this project does not have: {1}", "“{0}”含有不属于本项目的地区的数值：{1}"),
        new("places of the project or of the registry", "本项目或登记表中的地区"),
        new("nothing, if the dataset is shared with other cities; else correct the region", "若数据集与其他城市共用，无须处理；否则请更正 region"),
        new("A dataset may serve many projects; its numbers for other places are never taken here.", "一个数据集可供多个项目使用；其中其他地区的数值不会在此采用。"));

    public static readonly RuleText UnknownPlace = new(
        new("place is not known", "未知的地区"),
        new("'{0}' is no known {1}", "“{0}”不是已知的{1}"),
        new("an id or name of the registry, such as CN, CN-GD or US-egrid-mrow", "登记表中的编号或名称，如 CN、CN-GD 或 US-egrid-mrow"),
        new("mend the name, or leave the cell blank", "请更正名称，或留空"),
        new("The place decides the grid factor.", "地区决定电网因子。"));

    public static readonly RuleText UnknownGas = new(
        new("gas is not known", "未知的气体"),
        new("the gas '{0}' is not known", "未知的气体“{0}”"),
        new("an id or formula such as co2, co2-biogenic, ch4, n2o, hfc-134a", "编号或化学式，如 co2、co2-biogenic、ch4、n2o、hfc-134a"),
        new("mend the name", "请更正名称"),
        new("A gas decides its weight.", "气体决定其权重。"));

    public static readonly RuleText UnknownParameter = new(
        new("parameter is not known", "未知的参数"),
        new("the parameter '{0}' is not known", "未知的参数“{0}”"),
        new("a parameter of the registry, such as net-calorific-value, density or loss-rate", "登记表中的参数，如 net-calorific-value、density 或 loss-rate"),
        new("mend the name", "请更正名称"),
        new("A misspelt parameter would be silently replaced by a default.", "拼错的参数会被默认值悄然取代。"));

    public static readonly RuleText UnknownSource = new(
        new("source is not in the data package", "数据包中没有该来源"),
        new("the source '{0}' is not among the sources of '{1}'", "“{1}”的来源中没有“{0}”"),
        new("an id of a source in datapackage.json", "datapackage.json 中来源的 id"),
        new("add the source with its title and path", "请补充来源的标题和路径"),
        new("Every number leads to a page in a document.", "每个数字都能追溯到文献页码。"));

    public static readonly RuleText PackageWithoutName = new(
        new("data package has no name", "数据包没有名称"),
        new("the data package has no usable name: '{0}'", "数据包没有可用的名称：“{0}”"),
        new("a name of letters, digits and hyphens", "由字母、数字和连字符组成的名称"),
        new("add a name to datapackage.json", "请在 datapackage.json 中添加 name"),
        new("Factors are named dataset/set.", "因子以 数据集/组 命名。"));

    public static readonly RuleText ResourceMissing = new(
        new("file of a data package is missing", "数据包缺少文件"),
        new("the file '{1}' of the data package '{0}' is missing", "数据包“{0}”缺少文件“{1}”"),
        new("every resource in the folder of datapackage.json", "每个资源都在 datapackage.json 所在文件夹中"),
        new("add the file, or mend its path", "请补充文件或更正路径"),
        new("A dataset that is not there would be replaced by another.", "缺失的数据集会被别的取代。"));

    public static readonly RuleText ResourceUnknown = new(
        new("resource of a data package is not known", "数据包资源类型未知"),
        new("the resource '{0}' is of no known kind", "资源“{0}”的类型未知"),
        new("one of {1}, or one of them with a suffix after a dot", "{1} 之一，或其后加点和后缀"),
        new("rename the resource", "请更改资源名称"),
        new("A resource that is not understood would be silently ignored.", "无法识别的资源会被悄然忽略。"));

    public static readonly RuleText RepeatedId = new(
        new("id appears twice", "编号重复"),
        new("the id '{0}' appears twice in '{1}'", "“{1}”中编号“{0}”重复"),
        new("each id once", "每个编号只出现一次"),
        new("give one of them another id", "请为其中之一更换编号"),
        new("An id is never reused with another value.", "编号绝不用于另一数值。"));

    public static readonly RuleText InvalidCondition = new(
        new("condition cannot be read", "条件写法无法识别"),
        new("'{0}' is no condition", "“{0}”不是条件"),
        new("name=value, or name=from..to, separated by semicolons", "名称=值 或 名称=下限..上限，以分号分隔"),
        new("for example climate=tropical-wet; temperature=15..17", "例如 climate=tropical-wet; temperature=15..17"),
        new("A condition that is not understood would always hold.", "无法理解的条件会变成恒成立。"));

    public static readonly RuleText UnsafeCityId = new(
        new("city id cannot name a file", "城市编号不能用作文件名"),
        new("the id '{0}' cannot be the name of a file", "编号“{0}”不能用作文件名"),
        new("up to 100 characters without / \\ : * ? \" < > |, no dot in front or at the end, and no name that Windows keeps, such as CON", "至多 100 个字符，不含 / \\ : * ? \" < > |，不以点开头或结尾，也不是 CON 等 Windows 保留名"),
        new("choose another id; the name column takes any text", "请更换编号；名称列可为任意文本"),
        new("Inventories are written to files named by the city.", "清单按城市命名写入文件。"));
}
