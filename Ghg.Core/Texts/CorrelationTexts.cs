namespace Ghg.Core.Texts;

/// <summary>What is said of flags of correlation.</summary>
internal static class CorrelationTexts
{
    public static readonly Text Parameters = new("amount, a gas such as co2, or a parameter", "amount（数量）、气体（如 co2）或参数");

    public static readonly RuleText FlagsContradict = new(
        new("a number is said to be correlated between years and not to be", "同一数值既标为年际相关又标为不相关"),
        new("'{0}' has the other flag in {1}", "“{0}”在 {1} 处的标记相反"),
        new("one flag for each activity and parameter", "每个活动与参数只有一个标记"),
        new("delete one of the rows, or name an activity in it", "请删除其中一行，或写明所指活动"),
        new("A number is either wrong alike in all years or it is not.", "一个数值的误差在各年要么一致，要么不一致。"));
}
