using System.CommandLine;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg completion: a script that lets a shell complete commands, options and names by asking ghg itself.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _ghg_complete() {
                local IFS=$'\n'
                COMPREPLY=( $(ghg "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
            }
            complete -o default -F _ghg_complete ghg

            """,
        ["zsh"] = """
            #compdef ghg
            _ghg_complete() {
                local completions=("${(@f)$(ghg "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a completions
            }
            compdef _ghg_complete ghg

            """,
        ["fish"] = """
            complete -c ghg -f -a '(ghg "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName ghg -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                ghg "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """,
    };

    public static Command Build(Session session)
    {
        var shell = new Argument<string>("shell") { Description = CommandTexts.Shell.In(session.Language), HelpName = string.Join('|', Scripts.Keys) };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", CommandTexts.Completion.In(session.Language)) { shell };
        command.SetAction(parsed =>
        {
            session.WriteText(Scripts[parsed.GetValue(shell)!].ReplaceLineEndings("\n"));
            return App.Fine;
        });
        return command;
    }
}
