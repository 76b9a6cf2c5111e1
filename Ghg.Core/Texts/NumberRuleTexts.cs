namespace Ghg.Core.Texts;

/// <summary>What the rules on numbers, years and units say. The sentences of a rule share their arguments by number.</summary>
internal static class NumberRuleTexts
{
    public static readonly RuleText NotANumber = new(
        new("not a number", "不是数字"),
        new("'{0}' is not a number", "“{0}”不是数字"),
        new("digits with an optional sign, decimal point and exponent, such as 1234.5 or 1.2e6", "数字，可带正负号、小数点和指数，如 1234.5 或 1.2e6"),
        new("write the number alone; the unit has its own column", "请只写数字，单位写在单位列"),
        new("Text in a number column is never read as zero.", "数字列中的文字绝不当作零。"));

    public static readonly RuleText ThousandsSeparator = new(
        new("number with a thousands separator", "数字含千位分隔符"),
        new("'{0}' has a thousands separator", "“{0}”含千位分隔符"),
        new("digits without separators", "不含分隔符的数字"),
        new("write it without commas or spaces", "请去掉逗号或空格"),
        new("1,234 is a thousand in one country and one in another.", "同一个逗号，在有的国家是千位分隔符，在有的国家是小数点。"));

    public static readonly RuleText DecimalComma = new(
        new("number with a decimal comma", "数字用逗号作小数点"),
        new("'{0}' has a decimal comma", "“{0}”用逗号作小数点"),
        new("a decimal point", "用点作小数点"),
        new("write a point in place of the comma", "请将逗号改为点"),
        new("Files must mean the same in every country.", "文件在任何国家都应含义一致。"));

    public static readonly RuleText FullWidthDigits = new(
        new("full-width digits", "全角数字"),
        new("'{0}' has full-width digits or signs", "“{0}”含全角数字或符号"),
        new("half-width digits", "半角数字"),
        new("switch the input method to half-width and type it again", "请切换到半角重新输入"),
        new("Full-width digits are letters to other programs.", "对其他程序而言，全角数字只是文字。"));

    public static readonly RuleText NotFinite = new(
        new("not a finite number", "不是有限数"),
        new("'{0}' is not a finite number", "“{0}”不是有限数"),
        new("a number", "数字"),
        new("mend the formula that gave it; an unknown amount is a notation key", "请修正产生它的公式；未知数量请用标记符号"),
        new("NaN and infinity spread into every total.", "NaN 和无穷会传播到所有总量。"));

    public static readonly RuleText NumberOutOfRange = new(
        new("number is too large", "数字过大"),
        new("'{0}' is too large to be summed exactly", "“{0}”过大，无法精确求和"),
        new("less than 1e20", "小于 1e20"),
        new("use a larger unit", "请使用更大的单位"),
        new("Amounts are summed exactly, in 128 bits.", "数量以 128 位精确求和。"));

    public static readonly RuleText NumberTooFine = new(
        new("number has too many decimals", "小数位数过多"),
        new("'{0}' has digits beyond the 36th decimal", "“{0}”的小数超过 36 位"),
        new("at most 36 decimals", "至多 36 位小数"),
        new("use a smaller unit, or round it", "请使用更小的单位或四舍五入"),
        new("Amounts are summed exactly as written.", "数量按原样精确求和。"));

    public static readonly RuleText SumOverflow = new(
        new("sum is too large", "总和过大"),
        new("the sum of the rows like this one is too large", "与本行同类的各行之和过大"),
        new("a sum that can be kept exactly", "可精确保存的总和"),
        new("use a larger unit", "请使用更大的单位"),
        new("A sum that wraps around is a wrong number.", "溢出的总和是错误的数字。"));

    public static readonly RuleText NegativeAmount = new(
        new("amount is negative", "数量为负"),
        new("the amount of {0} is negative", "{0} 的数量为负"),
        new("zero or more; only land use and other scope 3 may be negative", "零或正数；仅土地利用和其他范围三可为负"),
        new("check the sign; a correction belongs in the row that it corrects", "请检查符号；更正应写在被更正的行中"),
        new("Nobody burns a negative amount of fuel.", "燃料消费不可能为负。"));

    public static readonly RuleText YearOutOfRange = new(
        new("not a year", "不是年份"),
        new("'{0}' is not a year", "“{0}”不是年份"),
        new("a year from {1} to {2} in four digits", "{1} 至 {2} 之间的四位年份"),
        new("write the year alone, such as 2023", "请只写年份，如 2023"),
        new("A row without a year belongs to no inventory.", "没有年份的行不属于任何清单。"));

    public static readonly RuleText UnknownUnit = new(
        new("unit is not known", "未知的单位"),
        new("{0}", "{0}"),
        new("a unit that ghg units lists", "ghg units 所列的单位"),
        new("ghg units lists all units", "用 ghg units 查看全部单位"),
        new("A unit that is guessed is an error by a factor of a thousand.", "猜测单位会带来千倍的误差。"));

    public static readonly RuleText DimensionMismatch = new(
        new("unit of another dimension", "单位量纲不符"),
        new("'{0}' is a unit of {1}", "“{0}”是{1}单位"),
        new("a unit of {2}", "{2}单位"),
        new("change the unit, or the activity", "请更改单位或活动"),
        new("Kilograms are not kilowatt-hours: a calorific value or a density is a sourced parameter and no conversion.", "千克不是千瓦时：热值和密度是有来源的参数，不是单位换算。"));

    public static readonly RuleText RangeReversed = new(
        new("range does not hold its value", "区间不含其值"),
        new("the value {0} does not lie between {1} and {2}", "数值 {0} 不在 {1} 与 {2} 之间"),
        new("lower ≤ value ≤ upper, and a first year before the last", "下限 ≤ 数值 ≤ 上限，且起始年份不晚于截止年份"),
        new("check the columns", "请检查各列"),
        new("A range that leaves its value out is a typing error in one of them.", "区间不含其值说明其中必有笔误。"));

    public static readonly RuleText Implausible = new(
        new("value is implausible", "数值不合常理"),
        new("{0} {1} is outside what is plausible", "{0} {1} 超出合理范围"),
        new("between {2} and {3} {4}", "{2} 至 {3} {4} 之间"),
        new("check the value and its unit", "请检查数值和单位"),
        new("Most such values are a unit that is off by a thousand, or a percent taken for a fraction.", "多数情况是单位相差千倍，或百分数与小数混淆。"));
}
