namespace Ghg.Core.Texts;

/// <summary>What the rules on the GPC say. The sentences of a rule share their arguments by number.</summary>
internal static class GpcRuleTexts
{
    public static readonly RuleText AmountAndNotationKey = new(
        new("amount and notation key", "数量与标记符号并存"),
        new("the row has an amount and a notation key", "该行既有数量又有标记符号"),
        new("one of them", "二者取一"),
        new("remove one; a zero is an amount", "请删除其一；零也是数量"),
        new("A key says why there is no number.", "标记符号说明为何没有数字。"));

    public static readonly RuleText NeitherAmountNorKey = new(
        new("neither amount nor notation key", "既无数量也无标记符号"),
        new("the row has neither an amount nor a notation key", "该行既无数量也无标记符号"),
        new("an amount, or NO, NE, IE or C", "数量，或 NO、NE、IE、C"),
        new("enter 0 if it is zero, NO if it does not occur, NE if it is not known", "为零填 0，不发生填 NO，未知填 NE"),
        new("A blank is not a zero.", "空白不等于零。"));

    public static readonly RuleText UnknownNotationKey = new(
        new("notation key is not known", "未知的标记符号"),
        new("'{0}' is no notation key of the GPC", "“{0}”不是 GPC 标记符号"),
        new("NO, NE, IE or C", "NO、NE、IE 或 C"),
        new("NA and FX of the UNFCCC are none: use NO where it cannot occur, NE where it is not known", "UNFCCC 的 NA 和 FX 不适用：不会发生用 NO，未知用 NE"),
        new("The GPC has four keys.", "GPC 有四个标记符号。"));

    public static readonly RuleText ExplanationMissing = new(
        new("notation key without an explanation", "标记符号没有说明"),
        new("{0} has no explanation", "{0} 没有说明"),
        new("why there is no number", "说明为何没有数字"),
        new("fill the column explanation", "请填写 explanation 列"),
        new("The GPC requires the reason.", "GPC 要求说明理由。"));

    public static readonly RuleText IeWithoutTarget = new(
        new("IE without a reference", "IE 没有列入编号"),
        new("IE does not say where the emissions are included", "IE 未说明列入何处"),
        new("references in the column included_in", "included_in 列填写编号"),
        new("name the references, separated by semicolons", "请填写编号，以分号分隔"),
        new("Otherwise nobody can tell that it was counted at all.", "否则无法确认其已被计入。"));

    public static readonly RuleText TargetWithoutIe = new(
        new("included_in without IE", "有列入编号但没有 IE"),
        new("included_in names {0}, and the key is not IE", "included_in 为 {0}，但标记符号不是 IE"),
        new("IE, or a blank included_in", "IE，或将 included_in 留空"),
        new("change the key, or clear the cell", "请更改标记符号或清空该单元格"),
        new("Only IE has a target.", "只有 IE 有列入编号。"));

    public static readonly RuleText ExplanationWithoutKey = new(
        new("explanation without a notation key", "有说明但没有标记符号"),
        new("the row has an amount, and an explanation or target of a key", "该行有数量，又有标记符号的说明或列入编号"),
        new("notes for an amount", "数量的说明写在备注列"),
        new("move the text to notes", "请将文字移到备注（notes）列"),
        new("An explanation says why there is no number.", "说明列用于解释为何没有数字。"));

    public static readonly RuleText IeToNowhere = new(
        new("IE points to no number", "IE 指向的编号没有数字"),
        new("{0} is included in {1}, which holds no number", "{0} 列入 {1}，而 {1} 没有数字"),
        new("a reference that holds a number", "有数字的编号"),
        new("enter the amount under {1}, or name another reference", "请在 {1} 下录入数量，或更改列入编号"),
        new("The emissions would be nowhere.", "否则排放将无处可寻。"));

    public static readonly RuleText IeChain = new(
        new("IE points to another IE", "IE 指向另一个 IE"),
        new("{0} is included in {1}, which is included elsewhere itself", "{0} 列入 {1}，而 {1} 本身也列入他处"),
        new("a reference that holds a number", "有数字的编号"),
        new("name the reference that holds the number in the end", "请填写最终含有数字的编号"),
        new("Chains and circles lose emissions.", "链式或循环引用会丢失排放。"));

    public static readonly RuleText IeAcrossLevels = new(
        new("IE changes a total", "IE 改变了总量"),
        new("{0} is included in {1}, and only one of the two counts in {2}", "{0} 列入 {1}，而 {2} 只计其中之一"),
        new("references that the same totals count", "被相同总量计入的编号"),
        new("keep it if it is meant, and say so in the report", "若属有意，请保留并在报告中说明"),
        new("III.3.1 in I.4.4 leaves BASIC; II.1.3 in II.1.1 enters it.", "III.3.1 列入 I.4.4 会离开 BASIC；II.1.3 列入 II.1.1 会进入 BASIC。"));

    public static readonly RuleText DuplicateRow = new(
        new("row appears twice", "行完全重复"),
        new("the row is the same as {0}", "该行与 {0} 完全相同"),
        new("different rows", "不同的行"),
        new("remove one, or give each its own id", "请删除其一，或各给一个编号"),
        new("Copied rows are the commonest way to count twice; two meters may agree by chance.", "复制的行是最常见的重复计算；两块表偶然相同也有可能。"));

    public static readonly RuleText DuplicatesNotSought = new(
        new("identical rows were not looked for", "未查找重复行"),
        new("more than {0} rows: identical ones were not looked for", "超过 {0} 行：未查找重复行"),
        new("", ""),
        new("ghg check looks at all rows", "ghg check 会检查所有行"),
        new("Comparing every row takes memory for every row.", "逐行比较需要为每行占用内存。"));

    public static readonly RuleText RequiredMissing = new(
        new("required references are missing", "缺少必报编号"),
        new("{0} {1} is not complete to {2}; missing ({3}): {4}", "{0} {1} 年缺少 {2} 的 {3} 个编号：{4}"),
        new("a number or a notation key under each", "每个编号填写数字或标记符号"),
        new("add a row for each: NO if it does not occur, NE if it is not known", "请逐个补充：不发生填 NO，未知填 NE"),
        new("A total over missing cells is not the level it claims to be.", "缺项的总量名不副实。"));

    public static readonly RuleText LossesTwice = new(
        new("losses are entered and derived", "损失既录入又推算"),
        new("losses of {1} under {0} are entered, and derived by the setting derive_losses", "{0} 下{1}的损失既已录入，又由 derive_losses 推算"),
        new("one of them", "二者取一"),
        new("remove the rows, or the setting", "请删除这些行或关闭该设置"),
        new("They would be counted twice.", "否则会重复计算。"));

    public static readonly RuleText NotOccurringWithNumber = new(
        new("NO beside a number", "NO 与数字并存"),
        new("{0} is not occurring as a whole, and holds a number", "{0} 整体标为未发生，却有数字"),
        new("NO for an activity, or no number", "针对某活动的 NO，或没有数字"),
        new("name the activity that does not occur", "请注明未发生的活动"),
        new("The two contradict each other.", "两者相互矛盾。"));

    public static readonly RuleText CokeTwice = new(
        new("coke and its gas", "焦炭与其煤气"),
        new("{0} under {1} at {4} and {2} under {3} may be the same carbon", "{1} 的 {0}（{4}）与 {3} 的 {2} 可能是同一碳"),
        new("the choice coke in ghg.json", "ghg.json 中的 coke 选项"),
        new("declare all-carbon-at-coke or coke-minus-gas-carbon, and enter amounts accordingly", "请声明 all-carbon-at-coke 或 coke-minus-gas-carbon，并据此录入数量"),
        new("Coke in the furnace and its gas in the power plant are one carbon counted twice.", "高炉中的焦炭与电厂中的煤气是同一碳，易重复计算。"));

    public static readonly RuleText WholeSocietyElectricity = new(
        new("electricity of the whole society", "全社会用电量"),
        new("{0} takes 全社会用电量, and losses are counted under x.3", "{0} 采用全社会用电量，同时又在 x.3 计算损失"),
        new("consumption without own use, line losses and self-generation", "扣除厂用电、线损和自发自用后的用电量"),
        new("own use belongs in I.4.2, losses in I.x.3, self-generated electricity nowhere in I.3.2", "厂用电归 I.4.2，线损归 I.x.3，自发自用不计入 I.3.2"),
        new("Losses would be counted twice.", "否则线损会重复计算。"));

    public static readonly RuleText FuelInElectricityUnits = new(
        new("fuel in a unit of electricity", "燃料以电量单位录入"),
        new("an amount of {0} is in {1}, a unit of electricity", "{0}的数量以电量单位 {1} 录入"),
        new("a unit of mass or volume, or of energy such as GJ", "质量或体积单位，或 GJ 等能量单位"),
        new("check which row the unit belongs to; if it is the energy of the fuel, enter it in GJ", "请核对单位是否串行；若确为燃料的能量，请以 GJ 录入"),
        new("The number would be burnt as the energy of the fuel.", "否则该数字会作为燃料的能量计算。"));
}
