complete -c ghg -f -a '(ghg "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
