namespace Ghg.Core.Texts;

/// <summary>Why a factor was passed over, and how the chosen one differs from what was asked.</summary>
internal static class ResolutionTexts
{
    public static readonly Text LaterDataset = new("is in a dataset asked later", "所在数据集顺序靠后");
    public static readonly Text WiderPlace = new("is for a wider place", "适用地区更宽");
    public static readonly Text LessSpecific = new("is less specific", "适用条件较宽泛");
    public static readonly Text FurtherInTime = new("is further from the year", "与所需年份相差更远");
    public static readonly Text Tie = new("ties with the first", "与首个并列");
    public static readonly Text OtherEdition = new("edition {0}; the edition in use is {1}", "版本为 {0}；采用的版本为 {1}");
    public static readonly Text OtherDimension = new("is {0}; wanted is {1}", "量纲为“{0}”；需要“{1}”");
    public static readonly Text OtherComponent = new("is for the component '{0}'", "属于组分“{0}”");
    public static readonly Text OtherBasis = new("is on a {0} basis; wanted is {1}", "基准为 {0}；需要 {1}");
    public static readonly Text OtherGwp = new("was published as CO2e under {0}; the inventory uses {1}", "以 {0} 的 CO2 当量发布；清单采用 {1}");
    public static readonly Text OtherTechnology = new("is for technology {0}; asked was {1}", "适用技术为 {0}；所需技术为 {1}");
    public static readonly Text OtherScope2 = new("is a {0} factor; wanted is {1}", "为 {0} 类因子；需要 {1} 类");
    public static readonly Text OtherReference = new("is for {0}, not for {1}", "适用于 {0}，不适用于 {1}");
    public static readonly Text OtherPlace = new("is for {0}, which is not a place of this city", "适用于 {0}，不属于该城市所在地区");
    public static readonly Text OtherCondition = new("holds only when {0}", "仅在满足 {0} 时适用");
    public static readonly Text TooFarInTime = new("is for {0}, more than {2} years from {1}", "适用于 {0}，与 {1} 年相差超过 {2} 年");
    public static readonly Text UsedOtherPlace = new("asked {0} {1}, used {2} {3}", "需要 {0} {1} 年，采用 {2} {3}");
    public static readonly Text UsedOtherPlaceOfAnyYear = new("asked {0} {1}, used {2} (any year)", "需要 {0} {1} 年，采用 {2}（任意年份）");
    public static readonly Text UsedOtherYear = new("asked {0}, used {1} ({2})", "需要 {0} 年，采用 {1}（{2}）");
    public static readonly Text OneYear = new("{0}", "{0} 年");
    public static readonly Text DefaultTechnology = new("(default)", "（默认）");
}
