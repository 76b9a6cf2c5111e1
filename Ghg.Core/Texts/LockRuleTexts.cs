namespace Ghg.Core.Texts;

/// <summary>What the rules on the lock file say. The sentences of a rule share their arguments by number.</summary>
internal static class LockRuleTexts
{
    public static readonly RuleText LockMissing = new(
        new("lock file is missing", "缺少锁定文件"),
        new("there is no {0}", "没有 {0}"),
        new("a lock file beside ghg.json, since --locked asks for it", "--locked 要求 ghg.json 旁有锁定文件"),
        new("write it with ghg factors lock, or leave out --locked", "用 ghg factors lock 写入，或去掉 --locked"),
        new("Without a lock nobody could say that the datasets are the same.", "没有锁定文件便无法确认数据集相同。"));

    public static readonly RuleText LockUnusable = new(
        new("lock file cannot be used", "锁定文件不可用"),
        new("a dataset of the lock has no usable {0}", "锁定文件中某个数据集没有可用的 {0}"),
        new("datasets with a name, a version and a sha256 each", "datasets 中每项有 name、version 和 sha256"),
        new("write it anew with ghg factors lock", "用 ghg factors lock 重新写入"),
        new("A lock that is not understood locks nothing.", "无法识别的锁定不起作用。"));

    public static readonly RuleText OtherVersion = new(
        new("dataset has another version", "数据集版本不同"),
        new("'{0}' is locked at version {1} and found at version {2} (sha256 {3})", "“{0}”锁定为版本 {1}，现为版本 {2}（sha256 {3}）"),
        new("version {1}", "版本 {1}"),
        new("use the ghg of that version or put that dataset under factors; or see ghg factors diff, then lock anew", "使用当时版本的 ghg 或将该数据集放入 factors；或用 ghg factors diff 查看变更后重新锁定"),
        new("Another version may hold other numbers: last year's result would change.", "版本不同数值可能不同：去年的结果会改变。"));

    public static readonly RuleText OtherContent = new(
        new("dataset has other content", "数据集内容不同"),
        new("'{0}' {1} has another content than was locked: {3}", "“{0}”{1} 的内容与锁定时不同：{3}"),
        new("sha256 {2}", "sha256 {2}"),
        new("put the files back as they were, or give the dataset a later version and lock anew", "请恢复原文件，或提高数据集版本号后重新锁定"),
        new("One version means the same numbers to everybody.", "同一版本的数值必须一致。"));

    public static readonly RuleText NotLocked = new(
        new("dataset is not locked", "数据集未锁定"),
        new("the project asks '{0}' {1}, which the lock does not name", "项目会查询“{0}”{1}，但锁定文件未列出"),
        new("a lock of every dataset that is asked", "锁定所有会查询的数据集"),
        new("write the lock anew with ghg factors lock, or name the datasets in ghg.json", "用 ghg factors lock 重新写入，或在 ghg.json 中指明 datasets"),
        new("A dataset that came later could take the place of another.", "后来的数据集可能取代原有的。"));

    public static readonly RuleText LockedNotThere = new(
        new("locked dataset is not there", "锁定的数据集不存在"),
        new("the locked dataset '{0}' {1} is not there", "锁定的数据集“{0}”{1} 不存在"),
        new("a dataset that ghg factors list shows", "ghg factors list 所列的数据集"),
        new("put it back under factors, or lock anew", "请放回 factors 下，或重新锁定"),
        new("A dataset that is gone would be replaced by another.", "缺失的数据集会被别的取代。"));
}
