namespace Ghg.Core.Texts;

/// <summary>What is wrong with what is said of uncertainty.</summary>
internal static class UncertaintyRuleTexts
{
    public static readonly RuleText UncertaintyOfZero = new(
        new("an amount is said to be exact", "数量被注明为准确值"),
        new("the uncertainty of {0} is 0 %", "{0} 的不确定性为 0 %"),
        new("half of its 95 % interval in percent, such as 5", "95 % 置信区间半宽的百分数，如 5"),
        new("leave the cell blank if it is not known: then the grade decides", "如未知请留空，届时按数据质量等级取值"),
        new("Nothing that a city counts is exact; a zero takes the source out of every interval.", "城市统计的数量都不是准确值；填零会使该源不计入任何区间。"));

    public static readonly RuleText UncertaintyTooWide = new(
        new("an uncertainty reaches below zero", "不确定性范围低于零"),
        new("± {0} % of {1} would let it be negative", "{1} 的 ± {0} % 会使其为负"),
        new("at most 100 %, or limits that are not alike", "不超过 100 %，或上下不对称的限值"),
        new("a lognormal distribution is taken, whose mean is the amount", "将采用以该数量为均值的对数正态分布"),
        new("An interval of more than ± 100 % cannot lie evenly about an amount that is never negative.", "数量不为负时，超过 ± 100 % 的区间不可能上下对称。"));

    public static readonly RuleText OneSidedRange = new(
        new("a range has one limit", "区间仅有一个限值"),
        new("{0} has a limit on one side alone", "{0} 仅给出一侧限值"),
        new("lower and upper, or neither", "同时给出 lower 与 upper，或都不给"),
        new("the other limit is taken as far from the value", "另一侧限值按等距离取值"),
        new("Half a range says nothing of the other side.", "半个区间没有说明另一侧的情况。"));

    public static readonly RuleText LimitImpossible = new(
        new("a limit is a value that the number cannot have", "限值是该数不可能取的值"),
        new("{0} has the limit {1}", "{0} 的限值为 {1}"),
        new("limits of a positive number above zero, of a share up to 100 %", "正数的限值不小于零，份额的限值不超过 100 %"),
        new("check the limit; the uncertainty ends where the number must", "请检查限值；不确定性范围在该数的边界处截止"),
        new("A share beyond the whole or a factor below zero is a slip of the pen or the wrong unit.", "份额超过整体或因子低于零，多为笔误或单位有误。"));

    public static readonly RuleText DistributionDoesNotFit = new(
        new("a distribution cannot have this range", "分布不能有此范围"),
        new("a {0} distribution with {1} %", "{0} 分布，{1} %"),
        new("normal up to ± 100 %; lognormal with a lower limit above −100 %; neither has ends", "正态分布不超过 ± 100 %；对数正态分布的下限大于 −100 %；二者均无端点"),
        new("leave the distribution blank to have the one that fits", "分布留空即可自动选择合适的分布"),
        new("A normal distribution of ± 300 % is negative in a quarter of its draws.", "± 300 % 的正态分布约有四分之一的抽样为负。"));

    public static readonly RuleText CorrelationContradicts = new(
        new("a shared factor is correlated in one row and not in another", "共用因子在一行相关而在另一行不相关"),
        new("the factor {0} has another flag in line {1}", "因子 {0} 在第 {1} 行的标记不同"),
        new("one flag for all rows of a factor", "同一因子各行的标记一致"),
        new("give it the same factor_correlated in every row, or another name", "请统一 factor_correlated，或改用另一名称"),
        new("One factor is either the same in both years or it is not.", "同一因子在两年中要么相同，要么不同。"));

    public static readonly RuleText FactorTwoUncertainties = new(
        new("a shared factor has two uncertainties", "共用因子有两种不确定性"),
        new("the factor {0} has another uncertainty in line {1}", "因子 {0} 在第 {1} 行的不确定性不同"),
        new("one uncertainty for all rows of a factor", "同一因子各行的不确定性一致"),
        new("give it the same range in every row, or another name", "请统一范围，或改用另一名称"),
        new("Rows that name one factor are wrong together, by the same amount.", "注明同一因子的各行会以相同幅度一起偏离。"));

    public static readonly RuleText UncertaintyTwice = new(
        new("a combined uncertainty stands beside its parts", "合并的不确定性与其分项并列"),
        new("the row has uncertainty and {0}", "该行同时有 uncertainty 与 {0}"),
        new("one of them", "二者取一"),
        new("keep the parts if they are known", "如已知分项，请保留分项"),
        new("The combined uncertainty holds its parts already.", "合并的不确定性已包含其分项。"));

    public static readonly RuleText HalfWidthOutOfRange = new(
        new("a half-width is out of range", "半宽超出范围"),
        new("{0} is '{1}'", "{0} 为“{1}”"),
        new("half of the 95 % interval in percent, from 0 to 1000", "95 % 区间的半宽百分数，0 至 1000"),
        new("write ± 5 % as 5; limits that are not alike have columns of their own", "± 5 % 写作 5；上下不对称的限值另有专门的列"),
        new("A half-width is a distance, and no distance is negative.", "半宽是距离，不会为负。"));

    public static readonly RuleText LimitOnWrongSide = new(
        new("a limit lies on the wrong side of the value", "限值位于数值的错误一侧"),
        new("{0} is {1} % of the value away from it", "{0} 与数值相距 {1} %"),
        new("{2}", "{2}"),
        new("write a range from 20 % less to 60 % more as -20 and 60", "由低 20 % 至高 60 % 的区间写作 -20 与 60"),
        new("Limits are distances from the value in percent of it, so that the value itself is 0 and zero is -100.", "限值是相对数值的百分比距离：数值本身为 0，零为 -100。"));

    public static readonly RuleText NoUncertaintyStated = new(
        new("a category is taken as exact", "类别被视为准确值"),
        new("'{0}' has no uncertainty", "“{0}”没有不确定性"),
        new("half of the 95 % interval of activity data, of the factor, or of both together", "活动数据、因子或两者合并的 95 % 区间半宽"),
        new("fill in what is known; 0 alone for one side only, if the other holds both", "请填写已知内容；仅当另一侧已含两者时才填 0"),
        new("A category without uncertainty makes the total look surer than it is.", "没有不确定性的类别会使总量显得比实际更可靠。"));

    public static readonly RuleText RangeTwice = new(
        new("a range is given in two ways", "区间以两种方式给出"),
        new("{0} stands beside {1}", "{0} 与 {1} 并列"),
        new("a half-width, or limits, or the ends of a triangular or uniform distribution", "半宽、限值，或三角分布、均匀分布的端点，三者取一"),
        new("keep the one that the source states", "请保留来源给出的那一种"),
        new("Limits cut off 2.5 % at each side, ends nothing.", "限值在两侧各截去 2.5 %，端点不截去。"));
}
